package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.recusal.matching.OrganizationName;
import org.qualityaward.recusal.sheet.Sheet;
import org.qualityaward.recusal.sheet.SheetFile;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.Role;

/**
 * The office brings a table of relations (Article 34): looked at first, row by row, then confirmed. Confirming reads the same
 * rows again, since records may have come meanwhile, adds those that are new and sound, and compares them with the
 * applicants at once. Importing only ever adds: it can close a file to somebody, never open one.
 */
@ApplicationScoped
@Transactional
public class ImportingRelations {

    @Inject
    Interests interests;

    @Inject
    DetectingInterests detecting;

    @Inject
    People people;

    @Inject
    Cycles cycles;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** What came of a table. */
    public record Imported(int added, int there, int wrong) {}

    /** What a sound row adds. */
    private record Addition(String likeness, Person person, Interest interest, OrganizationTie tie) {}

    /**
     * Says of each row what would become of it, and changes nothing.
     *
     * @throws Refusal when the file is no table, too large, or lacks a required column
     */
    @Act(
            value = "recusal.examineRelations",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34,
            readOnly = true)
    public List<ImportRow> examine(ImportKind kind, byte[] file) {
        return read(kind, SheetFile.read(file), addition -> {});
    }

    /**
     * Adds what is new.
     *
     * @throws Refusal as examining does, and {@code recusal.import.refusal.nothingNew} where there is nothing to add
     */
    @Act(
            value = "recusal.importRelations",
            by = {Role.OFFICE, Role.OFFICE_LEAD},
            article = 34)
    public Imported confirm(ImportKind kind, byte[] file) {
        Set<Person> touched = new LinkedHashSet<>();
        List<ImportRow> rows = read(kind, SheetFile.read(file), addition -> {
            if (addition.tie() != null) {
                interests.add(addition.tie());
            } else {
                interests.add(addition.interest());
                touched.add(addition.person());
            }
        });
        int added = count(rows, ImportOutcome.NEW);
        if (added == 0) {
            throw new Refusal("recusal.import.refusal.nothingNew");
        }
        interests.flush();
        if (kind == ImportKind.TIES) {
            cycles.current().ifPresent(detecting::searchAll);
        } else {
            touched.forEach(detecting::searchNow);
        }
        return new Imported(added, count(rows, ImportOutcome.THERE), count(rows, ImportOutcome.WRONG));
    }

    private static int count(List<ImportRow> rows, ImportOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    private List<ImportRow> read(ImportKind kind, Sheet sheet, Consumer<Addition> add) {
        Map<ImportColumn, Integer> places =
                ImportReading.places(kind, sheet.rows().get(0));
        Set<String> known = new HashSet<>();
        if (kind == ImportKind.TIES) {
            interests.ties().forEach(tie -> known.add(likeness(tie)));
        }
        Set<Long> loaded = new HashSet<>();
        List<ImportRow> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            ImportReading reading = new ImportReading(kind, places, row);
            Addition addition = kind == ImportKind.TIES ? tie(reading) : interest(kind, reading);
            ImportOutcome outcome = ImportOutcome.WRONG;
            if (addition != null) {
                if (addition.person() != null && loaded.add(addition.person().getId())) {
                    interests.of(addition.person().getId()).forEach(each -> known.add(likeness(each)));
                }
                outcome = known.add(addition.likeness()) ? ImportOutcome.NEW : ImportOutcome.THERE;
            }
            if (outcome == ImportOutcome.NEW) {
                add.accept(addition);
            }
            rows.add(new ImportRow(reading.number(), reading.cells(), outcome, reading.problems()));
        }
        return rows;
    }

    private Addition interest(ImportKind kind, ImportReading reading) {
        Person person = person(reading);
        InterestKind relation = kind == ImportKind.EMPLOYERS
                ? InterestKind.EMPLOYMENT
                : reading.constant(ImportColumn.KIND, InterestKind.class);
        String code = reading.code(ImportColumn.CODE);
        LocalDate since = reading.firstDay(ImportColumn.SINCE);
        LocalDate until = reading.lastDay(ImportColumn.UNTIL);
        if (since != null && until != null && until.isBefore(since)) {
            reading.wrong(ImportColumn.UNTIL, "period", since.toString());
        }
        String relative = reading.text(ImportColumn.RELATION);
        boolean named = reading.text(ImportColumn.RELATIVE) != null;
        if (named != (relative != null)) {
            reading.wrong(named ? ImportColumn.RELATION : ImportColumn.RELATIVE, "relative");
        }
        if (relation == InterestKind.KIN && relative == null) {
            reading.wrong(ImportColumn.RELATION, "kin");
        }
        boolean confirmed = reading.yes(ImportColumn.CONFIRMED);
        if (!reading.isSound()) {
            return null;
        }
        Interest interest = new Interest(
                        person.getId(),
                        relation,
                        reading.text(ImportColumn.ORGANIZATION),
                        code,
                        since,
                        until,
                        reading.text(kind == ImportKind.EMPLOYERS ? ImportColumn.POST : ImportColumn.DETAIL),
                        reading.text(ImportColumn.SOURCE),
                        clock.instant())
                .recordedBy(caller.get().personId());
        if (relative != null) {
            interest.through(relative, reading.text(ImportColumn.RELATIVE), confirmed);
        }
        return new Addition(likeness(interest), person, interest, null);
    }

    private Addition tie(ImportReading reading) {
        TieKind kind = reading.constant(ImportColumn.TIE, TieKind.class);
        String fromCode = reading.code(ImportColumn.FROM_CODE);
        String toCode = reading.code(ImportColumn.TO_CODE);
        if (!reading.isSound()) {
            return null;
        }
        OrganizationTie tie = new OrganizationTie(
                reading.text(ImportColumn.FROM),
                fromCode,
                kind,
                reading.text(ImportColumn.TO),
                toCode,
                reading.text(ImportColumn.SOURCE),
                clock.instant());
        if (end(tie.getFromName(), fromCode).equals(end(tie.getToName(), toCode))) {
            reading.wrong(ImportColumn.TO, "itself");
            return null;
        }
        return new Addition(likeness(tie), null, null, tie);
    }

    /** The one who is meant: by account, or by a name that one person here bears, told apart by the year of birth. */
    private Person person(ImportReading reading) {
        String typed = reading.text(ImportColumn.PERSON);
        Integer born = reading.year(ImportColumn.BIRTH_YEAR);
        if (typed == null) {
            return null;
        }
        Person byAccount = people.byAccount(typed).orElse(null);
        List<Person> named = byAccount != null
                ? List.of(byAccount)
                : people.named(typed).stream()
                        .filter(each -> born == null || each.getBirthYear() == null || born.equals(each.getBirthYear()))
                        .toList();
        List<Person> declaring = named.stream()
                .filter(each -> DeclaringRoles.declares(each.toCaller()))
                .toList();
        if (declaring.size() == 1) {
            return declaring.get(0);
        }
        if (declaring.size() > 1) {
            reading.wrong(ImportColumn.PERSON, "several", declaring.size());
        } else {
            reading.wrong(ImportColumn.PERSON, named.isEmpty() ? "unknown" : "notDeclaring");
        }
        return null;
    }

    private static String likeness(Interest interest) {
        return String.join(
                "\n",
                "" + interest.getPersonId(),
                interest.getKind().name(),
                end(interest.getOrganizationName(), interest.getCreditCode()),
                Objects.toString(interest.getSince(), ""),
                Objects.toString(interest.getUntil(), ""),
                Objects.toString(interest.getRelation(), ""),
                Objects.toString(interest.getRelativeName(), ""));
    }

    private static String likeness(OrganizationTie tie) {
        return end(tie.getFromName(), tie.getFromCode()) + "\n" + tie.getKind() + "\n"
                + end(tie.getToName(), tie.getToCode());
    }

    private static String end(String name, String code) {
        return code == null || code.isBlank() ? OrganizationName.of(name).evenWriting() : code.strip();
    }
}
