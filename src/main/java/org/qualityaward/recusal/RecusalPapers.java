package org.qualityaward.recusal;

import static org.qualityaward.shared.Texts.chinese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.qualityaward.application.Application;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Texts;

/** The official papers of this room, always Chinese. */
final class RecusalPapers {

    private static final String PERSON = "person";

    private RecusalPapers() {}

    /** A declaration line by line; about the person and the cycle, so that it opens nothing of any file. */
    static Paper declaration(Declaration declaration, LocalDate day) {
        Person person = declaration.getPerson();
        List<List<String>> rows = new ArrayList<>();
        for (DeclarationLine line : declaration.getLines()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    line.getApplication().getNumber(),
                    line.getApplication().getName(),
                    chinese(Texts.key(line.getAnswer())),
                    line.getGround() == null ? "" : line.getGround().nameIn(Texts.CHINESE),
                    period(line),
                    Objects.toString(line.getFacts(), "")));
        }
        return Paper.of(DocumentType.DECLARATION, chinese("recusal.paper.declaration"))
                .about(PERSON, person.getId())
                .about(declaration.getCycle().ref())
                .fields(who(person))
                .field(
                        chinese("recusal.paper.cycle"),
                        String.valueOf(declaration.getCycle().getYear()))
                .field(chinese("recusal.paper.revision"), declaration.getRevision())
                .field(chinese("recusal.paper.day"), day)
                .section(chinese("recusal.paper.lines"))
                .table(heads(), rows)
                .section(chinese("recusal.paper.statement"))
                .paragraph(chinese("recusal.paper.statement.text"))
                .build();
    }

    private static List<String> heads() {
        return List.of(
                chinese("recusal.paper.no"),
                chinese("recusal.paper.number"),
                chinese("recusal.paper.applicant"),
                chinese("recusal.paper.answer"),
                chinese("recusal.paper.ground"),
                chinese("recusal.paper.period"),
                chinese("recusal.paper.facts"));
    }

    /** The commitment to discipline and confidentiality that is signed in the same act. */
    static Paper commitment(Declaration declaration) {
        return Paper.of(DocumentType.DISCIPLINE_COMMITMENT, chinese("recusal.paper.commitment"))
                .about(PERSON, declaration.getPerson().getId())
                .about(declaration.getCycle().ref())
                .fields(who(declaration.getPerson()))
                .field(
                        chinese("recusal.paper.cycle"),
                        String.valueOf(declaration.getCycle().getYear()))
                .section(chinese("recusal.paper.commitment.section"))
                .paragraph(chinese("recusal.paper.commitment.text"))
                .build();
    }

    /** A ruling on a finding, a request, an order or a lifting. */
    static Paper ruling(String kind, Person person, Application application, Map<String, String> facts) {
        Map<String, String> fields = new LinkedHashMap<>(who(person));
        fields.put(chinese("recusal.paper.number"), application.getNumber());
        fields.put(chinese("recusal.paper.applicant"), application.getName());
        facts.forEach((key, value) -> fields.put(chinese("recusal.paper." + key), value));
        return Paper.of(DocumentType.RECUSAL_RULING, chinese("recusal.paper." + kind))
                .about(application.ref())
                .about(PERSON, person.getId())
                .fields(fields)
                .section(chinese("recusal.paper.basis"))
                .paragraph(chinese("recusal.paper.basis.text"))
                .build();
    }

    private static Map<String, String> who(Person person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(chinese("recusal.paper.person"), person.getName());
        fields.put(chinese("recusal.paper.position"), Objects.toString(person.getPosition(), ""));
        return fields;
    }

    private static String period(DeclarationLine line) {
        if (line.getSince() == null && line.getUntil() == null) {
            return "";
        }
        return Objects.toString(line.getSince(), "")
                + chinese("recusal.paper.to")
                + (line.getUntil() == null
                        ? chinese("recusal.paper.now")
                        : line.getUntil().toString());
    }
}
