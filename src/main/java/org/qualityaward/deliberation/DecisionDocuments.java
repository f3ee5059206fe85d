package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Who may read the papers of the decision; those about an application one is recused from are barred by recusal itself. */
@ApplicationScoped
public class DecisionDocuments implements DocumentAccess {

    @Override
    public List<Readable> readableBy(Caller caller) {
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE)) {
            return List.of(
                    Readable.every(DocumentType.RANKING),
                    Readable.every(DocumentType.MINUTES),
                    Readable.every(DocumentType.DECISION),
                    Readable.every(DocumentType.ENDORSEMENT),
                    Readable.every(DocumentType.APPROVAL));
        }
        if (caller.isAnyOf(Role.STEERING, Role.HEAD)) {
            return List.of(
                    Readable.every(DocumentType.RANKING),
                    Readable.every(DocumentType.DECISION),
                    Readable.every(DocumentType.ENDORSEMENT),
                    Readable.every(DocumentType.APPROVAL));
        }
        if (caller.is(Role.MAYOR)) {
            return List.of(
                    Readable.every(DocumentType.DECISION),
                    Readable.every(DocumentType.ENDORSEMENT),
                    Readable.every(DocumentType.APPROVAL));
        }
        return List.of();
    }
}
