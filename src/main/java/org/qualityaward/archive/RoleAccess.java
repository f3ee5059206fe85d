package org.qualityaward.archive;

import static org.qualityaward.archive.DocumentType.APPLICATION_FORM;
import static org.qualityaward.archive.DocumentType.APPROVAL;
import static org.qualityaward.archive.DocumentType.DECISION;
import static org.qualityaward.archive.DocumentType.DECLARATION;
import static org.qualityaward.archive.DocumentType.DEFECT_NOTICE;
import static org.qualityaward.archive.DocumentType.DESTRUCTION;
import static org.qualityaward.archive.DocumentType.ENDORSEMENT;
import static org.qualityaward.archive.DocumentType.MINUTES;
import static org.qualityaward.archive.DocumentType.OPINION_SUMMARY;
import static org.qualityaward.archive.DocumentType.RANKING;
import static org.qualityaward.archive.DocumentType.RECUSAL_RULING;
import static org.qualityaward.archive.DocumentType.REVIEW_REPORT;
import static org.qualityaward.archive.DocumentType.TEAM_REPORT;
import static org.qualityaward.archive.DocumentType.TRUTH_COMMITMENT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * What a part in the cycle lets one read whatever the file: what is public, what the office keeps, what the steering group
 * decides on, what discipline watches, and an organisation's own papers. The rooms add what hangs on a single file, and bar
 * those who are recused.
 */
@ApplicationScoped
public class RoleAccess implements DocumentAccess {

    /** The kind under which a paper names the organisation it is about. */
    public static final String ORGANIZATION = "organization";

    /** All but the papers of discipline. */
    private static final Set<DocumentType> OFFICE = Arrays.stream(DocumentType.values())
            .filter(type -> !type.isOfDiscipline())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentType.class)));

    private static final Set<DocumentType> STEERING =
            EnumSet.of(TEAM_REPORT, REVIEW_REPORT, OPINION_SUMMARY, RANKING, MINUTES, DECISION, ENDORSEMENT, APPROVAL);

    private static final Set<DocumentType> DISCIPLINE = EnumSet.of(DECLARATION, RECUSAL_RULING, DESTRUCTION);

    private static final Set<DocumentType> OWN = EnumSet.of(TRUTH_COMMITMENT, APPLICATION_FORM, DEFECT_NOTICE);

    @Override
    public List<Readable> readableBy(Caller caller) {
        Set<DocumentType> every = EnumSet.copyOf(DocumentType.PUBLIC);
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)) {
            every.addAll(OFFICE);
        }
        if (caller.isAnyOf(Role.STEERING, Role.HEAD, Role.MAYOR)) {
            every.addAll(STEERING);
        }
        if (caller.is(Role.DISCIPLINE)) {
            every.addAll(DISCIPLINE);
        }
        List<Readable> readable = new ArrayList<>();
        every.forEach(type -> readable.add(Readable.every(type)));
        if (caller.is(Role.APPLICANT) && caller.organizationId() != null) {
            OWN.forEach(type -> readable.add(Readable.about(type, ORGANIZATION, List.of(caller.organizationId()))));
        }
        return readable;
    }
}
