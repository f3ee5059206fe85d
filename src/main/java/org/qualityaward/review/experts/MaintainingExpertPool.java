package org.qualityaward.review.experts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.District;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Page;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/** The office forms the expert pool (Article 9): takes reviewers in and keeps what is known of them. */
@ApplicationScoped
@Transactional
public class MaintainingExpertPool {

    @Inject
    ExpertPool pool;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * What the office writes of an expert.
     *
     * @param senior whether he may lead a panel
     * @param categories categories of GB/T 19580 that he knows, separated by spaces
     * @param district district he lives in, null for elsewhere
     */
    public record Profile(
            String unit,
            String title,
            String specialty,
            String industries,
            boolean senior,
            String categories,
            District district) {

        /** One of whom nothing is known that an assignment goes by beside the industry. */
        public Profile(String unit, String title, String specialty, String industries) {
            this(unit, title, specialty, industries, false, null, null);
        }
    }

    @Act(
            value = "review.readPool",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9,
            readOnly = true)
    public Page<Expert> page(String search, Page.Request request) {
        return pool.page(search, request);
    }

    /** Reviewers who are not in it. */
    @Act(
            value = "review.readPool",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9,
            readOnly = true)
    public List<Person> outside() {
        List<Person> inside = pool.all().stream().map(Expert::getPerson).toList();
        return people.with(Role.REVIEWER).stream()
                .filter(person -> !inside.contains(person))
                .toList();
    }

    /**
     * @throws Refusal {@code review.refusal.expertTwice}, or what {@link Expert#describe} finds
     */
    @Act(
            value = "review.maintainPool",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9)
    public Expert admit(long personId, Profile profile) {
        Person person = people.find(personId)
                .filter(found -> found.getRoles().contains(Role.REVIEWER))
                .orElseThrow(NotHere::new);
        if (pool.of(personId).isPresent()) {
            throw new Refusal("review.refusal.expertTwice", 9, person.getName());
        }
        Expert expert = new Expert(person, null, null, null, null, LocalDate.now(clock));
        describe(expert, profile);
        pool.add(expert);
        return expert;
    }

    /**
     * @param seen the version that the form was loaded with
     * @throws Refusal what {@link Expert#describe} finds
     */
    @Act(
            value = "review.maintainPool",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 9)
    public Expert change(long expertId, Profile profile, int seen) {
        Expert expert = pool.find(expertId).orElseThrow(NotHere::new);
        expert.unchangedSince(seen);
        describe(expert, profile);
        return expert;
    }

    private static void describe(Expert expert, Profile profile) {
        expert.describe(profile.unit(), profile.title(), profile.specialty(), profile.industries());
        expert.profiled(profile.senior(), profile.categories(), profile.district());
    }
}
