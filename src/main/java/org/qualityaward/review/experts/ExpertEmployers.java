package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.InterestKind;
import org.qualityaward.recusal.KnownEmployers;
import org.qualityaward.review.Procurements;

/** Where experts and the institution's staff work, so that ties of the employer are found too (Articles 20 and 34). */
@ApplicationScoped
class ExpertEmployers implements KnownEmployers {

    @Inject
    ExpertPool pool;

    @Inject
    Procurements procurements;

    @Override
    public List<Employer> of(Person person) {
        Stream<Employer> unit = pool.of(person.getId()).stream()
                .filter(expert -> expert.getUnit() != null && !expert.getUnit().isBlank())
                .map(expert -> new Employer(InterestKind.EMPLOYMENT, expert.getUnit(), null, expert.getTitle()));
        Stream<Employer> institution = procurements.institution(person.getInstitutionId()).stream()
                .map(each -> new Employer(
                        InterestKind.INSTITUTION, each.getName(), each.getCreditCode(), person.getPosition()));
        return Stream.concat(unit, institution).toList();
    }
}
