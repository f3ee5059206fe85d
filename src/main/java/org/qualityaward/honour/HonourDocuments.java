package org.qualityaward.honour;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Who may read certificates and revocations: the office all, an organisation its own. */
@ApplicationScoped
public class HonourDocuments implements DocumentAccess {

    @Inject
    Awards awards;

    @Override
    public List<Readable> readableBy(Caller caller) {
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.MAYOR, Role.HEAD, Role.DISCIPLINE)) {
            return List.of(Readable.every(DocumentType.CERTIFICATE), Readable.every(DocumentType.REVOCATION));
        }
        if (caller.is(Role.APPLICANT) && caller.organizationId() != null) {
            List<Long> own = awards.ofOrganization(caller.organizationId()).stream()
                    .map(Award::getId)
                    .toList();
            return own.isEmpty() ? List.of() : List.of(Readable.about("award", own));
        }
        return List.of();
    }
}
