package org.qualityaward.recusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.qualityaward.recusal.matching.Likeness;
import org.qualityaward.recusal.matching.PersonMatch;
import org.qualityaward.recusal.matching.PersonMatch.Employer;
import org.qualityaward.recusal.matching.PersonMatch.Sketch;

/**
 * Looks for a person and his relatives among those on the applicants' files: by name, by telephone, and, where the employer
 * speaks for it, by a name that is masked or slipped.
 */
final class PeopleSearch {

    /** Somebody on a file who is, or may be, the person or a relative of his (relation not null). */
    record Hit(KnownApplicant applicant, KnownApplicant.OnFile onFile, Relation relation, Likeness likeness) {}

    private record Filed(KnownApplicant applicant, KnownApplicant.OnFile onFile, Sketch sketch) {}

    private final Map<String, List<Filed>> byName = new HashMap<>();
    private final Map<String, List<Filed>> byPhone = new HashMap<>();
    private final Map<KnownApplicant, List<Filed>> byApplicant = new HashMap<>();

    PeopleSearch(List<KnownApplicant> applicants) {
        for (KnownApplicant applicant : applicants) {
            for (KnownApplicant.OnFile person : applicant.people()) {
                Sketch sketch = Sketch.of(person.name(), person.birthYear(), person.phone());
                Filed filed = new Filed(applicant, person, sketch);
                byName.computeIfAbsent(sketch.nameKey(), name -> new ArrayList<>())
                        .add(filed);
                if (sketch.phone() != null) {
                    byPhone.computeIfAbsent(sketch.phone(), phone -> new ArrayList<>())
                            .add(filed);
                }
                byApplicant
                        .computeIfAbsent(applicant, each -> new ArrayList<>())
                        .add(filed);
            }
        }
    }

    /** @param recognise which applicants a name and code of an organisation mean */
    List<Hit> search(KnownPerson person, BiFunction<String, String, Map<KnownApplicant, Likeness>> recognise) {
        List<Hit> hits = new ArrayList<>();
        List<Relation> own = person.relations().stream()
                .filter(each -> !each.isOfRelative() && each.isEmployment())
                .toList();
        Sketch himself = Sketch.of(person.name(), person.birthYear(), person.phone());
        search(himself, null, own, recognise, hits);
        for (Relation relation : person.relations()) {
            if (relation.isOfRelative() && relation.relative() != null) {
                Sketch relative = Sketch.of(relation.relative(), null, null);
                search(relative, relation, relation.isEmployment() ? List.of(relation) : List.of(), recognise, hits);
            }
        }
        return hits;
    }

    private void search(
            Sketch sketch,
            Relation relation,
            List<Relation> employments,
            BiFunction<String, String, Map<KnownApplicant, Likeness>> recognise,
            List<Hit> hits) {
        Map<KnownApplicant, Likeness> employers = new HashMap<>();
        boolean lasting = false;
        for (Relation each : employments) {
            recognise
                    .apply(each.organization(), each.creditCode())
                    .forEach((applicant, likeness) -> employers.merge(applicant, likeness, Likeness::or));
            lasting |= each.until() == null;
        }
        Set<Filed> candidates = new LinkedHashSet<>(byName.getOrDefault(sketch.nameKey(), List.of()));
        if (sketch.phone() != null) {
            candidates.addAll(byPhone.getOrDefault(sketch.phone(), List.of()));
        }
        employers.keySet().forEach(applicant -> candidates.addAll(byApplicant.getOrDefault(applicant, List.of())));
        for (Filed filed : candidates) {
            Employer employer = employer(employers.get(filed.applicant()), lasting);
            Likeness likeness = PersonMatch.compare(
                    sketch, filed.sketch(), employer, filed.onFile().role().besides());
            if (likeness != Likeness.NONE) {
                hits.add(new Hit(filed.applicant(), filed.onFile(), relation, likeness));
            }
        }
    }

    private static Employer employer(Likeness there, boolean lasting) {
        if (there == Likeness.SAME) {
            return Employer.THERE;
        }
        if (there == Likeness.ALIKE) {
            return Employer.PERHAPS_THERE;
        }
        return lasting ? Employer.ELSEWHERE : Employer.UNKNOWN;
    }
}
