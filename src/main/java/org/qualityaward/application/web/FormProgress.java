package org.qualityaward.application.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualityaward.application.BasicField;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.Completeness;
import org.qualityaward.application.EvidenceKind;
import org.qualityaward.application.FilingRules;
import org.qualityaward.application.FormContent;
import org.qualityaward.application.Indicator;
import org.qualityaward.application.Problem;
import org.qualityaward.application.ProfilePart;
import org.qualityaward.application.Section;

/** How far a form has come: what each section says in the list of sections, and what stands beside each field. */
public class FormProgress implements Serializable {

    private static final int WHOLE = 100;

    /** One section in the list: {@code state} is ok, warn, bad or empty; {@code key} and {@code facts} make its note. */
    public record SectionState(Section section, String state, String key, List<Object> facts) implements Serializable {

        public Section getSection() {
            return section;
        }

        public String getState() {
            return state;
        }

        public String getKey() {
            return key;
        }

        public List<Object> getFacts() {
            return facts;
        }
    }

    private final List<Problem> problems;
    private final Map<String, Problem> wrong = new HashMap<>();
    private final List<SectionState> sections = new ArrayList<>();
    private final int percent;

    FormProgress(FormContent form, FilingRules rules, Set<EvidenceKind> evidence, boolean signed) {
        problems = Completeness.problemsOf(form, rules, evidence);
        problems.stream().filter(Problem::isWrong).forEach(p -> wrong.putIfAbsent(p.field(), p));
        int[] totals = new int[Section.values().length];
        totals[Section.BASIC.ordinal()] = (int) List.of(BasicField.values()).stream()
                .filter(BasicField::isRequired)
                .count();
        totals[Section.CONDITIONS.ordinal()] = CheckPoint.declared().size() + 2;
        totals[Section.PROFILE.ordinal()] = ProfilePart.values().length;
        totals[Section.INDICATORS.ordinal()] =
                Indicator.values().length * rules.years().size();
        totals[Section.SELF_ASSESSMENT.ordinal()] = rules.items().size();
        totals[Section.EVIDENCE.ordinal()] = EvidenceKind.values().length;
        int all = 0;
        int done = 0;
        for (Section section : Section.values()) {
            if (section == Section.COMMITMENT) {
                sections.add(new SectionState(
                        section,
                        signed ? "ok" : "empty",
                        "application.form.signed." + (signed ? "yes" : "no"),
                        List.of()));
                continue;
            }
            int total = totals[section.ordinal()];
            int missing = count(section, false);
            int errors = count(section, true);
            all += total;
            done += Math.max(0, total - missing - errors);
            sections.add(new SectionState(
                    section,
                    errors > 0 ? "bad" : missing > 0 ? "warn" : "ok",
                    key(section, errors),
                    facts(section, form, rules, total, missing, errors)));
        }
        percent = all == 0 ? 0 : done * WHOLE / all;
    }

    private int count(Section section, boolean error) {
        return (int) problems.stream()
                .filter(p -> p.section() == section && p.isWrong() == error)
                .count();
    }

    private static String key(Section section, int errors) {
        if (errors > 0) {
            return "application.form.errors";
        }
        return section == Section.PROFILE || section == Section.SELF_ASSESSMENT
                ? "application.form.characters"
                : "application.form.filled";
    }

    private static List<Object> facts(
            Section section, FormContent form, FilingRules rules, int total, int missing, int errors) {
        if (errors > 0) {
            return List.of(errors);
        }
        return switch (section) {
            case PROFILE -> List.of(profileCharacters(form));
            case SELF_ASSESSMENT -> List.of(assessmentCharacters(form, rules));
            default -> List.of(total - missing, total);
        };
    }

    static int profileCharacters(FormContent form) {
        return List.of(ProfilePart.values()).stream()
                .mapToInt(part -> form.characters(part.field()))
                .sum();
    }

    static int assessmentCharacters(FormContent form, FilingRules rules) {
        return rules.items().stream()
                .mapToInt(item -> form.characters(FilingRules.answer(item)))
                .sum();
    }

    public List<SectionState> getSections() {
        return sections;
    }

    /** The state of a section by its name. */
    public SectionState of(String name) {
        return sections.get(Section.valueOf(name).ordinal());
    }

    /** Required fields that are there and right, of all. */
    public int getPercent() {
        return percent;
    }

    public List<Problem> getProblems() {
        return problems;
    }

    /** The sections that hold up the submission, with the number of things in each. */
    public List<SectionState> getBlocking() {
        return sections.stream()
                .filter(s -> count(s.section(), true) + count(s.section(), false) > 0)
                .map(s -> new SectionState(
                        s.section(),
                        s.state(),
                        count(s.section(), true) > 0
                                ? "application.form.blocked.wrong"
                                : "application.form.blocked.missing",
                        List.of(count(s.section(), false), count(s.section(), true))))
                .toList();
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }

    int missing(Indicator indicator) {
        String prefix = "indicator." + indicator.name() + ".";
        return (int) problems.stream()
                .filter(p -> !p.isWrong() && p.field().startsWith(prefix))
                .count();
    }

    boolean isWrong(Indicator indicator, List<Integer> years) {
        return years.stream().anyMatch(year -> wrong.containsKey(indicator.field(year)));
    }

    /** What is wrong in a field; null where nothing is. */
    public Problem wrong(String field) {
        return wrong.get(field);
    }
}
