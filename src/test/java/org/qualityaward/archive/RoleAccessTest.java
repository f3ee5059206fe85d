package org.qualityaward.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.DocumentAccess.Readable;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

class RoleAccessTest {

    private static List<Readable> of(Role role) {
        return new RoleAccess().readableBy(new Caller(1L, "a", "A", Set.of(role), 7L, null, null));
    }

    private static Set<DocumentType> every(Role role) {
        return of(role).stream()
                .filter(readable -> readable.kind() == null)
                .map(Readable::type)
                .collect(Collectors.toSet());
    }

    @Test
    void nobodyReadsTwoWayFormsByHisPartAlone() {
        for (Role role : Role.values()) {
            assertFalse(of(role).stream().anyMatch(r -> r.type() == null || r.type() == DocumentType.EVALUATION));
        }
    }

    @Test
    void reviewersAndApplicantsReadNoScoresOfOthers() {
        for (Role role : List.of(Role.APPLICANT, Role.REVIEWER, Role.DISTRICT, Role.DEPARTMENT)) {
            assertFalse(of(role).stream().anyMatch(r -> r.type() == DocumentType.SCORE_SHEET), role.name());
        }
    }

    @Test
    void administratorsReadOnlyWhatIsPublic() {
        Set<DocumentType> everybodys = EnumSet.of(
                DocumentType.NOTICE, DocumentType.PUBLICITY_NOTICE, DocumentType.CERTIFICATE, DocumentType.REVOCATION);
        for (Role role : List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)) {
            assertEquals(everybodys, every(role));
        }
    }

    @Test
    void anApplicantReadsHisOwnOrganisationsPapersAlone() {
        assertTrue(of(Role.APPLICANT).stream()
                .filter(r -> r.type() == DocumentType.APPLICATION_FORM)
                .allMatch(
                        r -> r.kind().equals(RoleAccess.ORGANIZATION) && r.ids().equals(List.of(7L))));
    }
}
