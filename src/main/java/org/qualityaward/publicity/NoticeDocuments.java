package org.qualityaward.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/** Who may read notices and rulings: everyone signed in reads what was published; rulings are for office and discipline. */
@ApplicationScoped
public class NoticeDocuments implements DocumentAccess {

    @Override
    public List<Readable> readableBy(Caller caller) {
        if (!caller.isSignedIn() || caller.roles().stream().anyMatch(Role::isAdministrator)) {
            return List.of();
        }
        if (caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.DISCIPLINE, Role.STEERING, Role.HEAD)) {
            return List.of(
                    Readable.every(DocumentType.NOTICE),
                    Readable.every(DocumentType.PUBLICITY_NOTICE),
                    Readable.every(DocumentType.OBJECTION_RULING));
        }
        return List.of(Readable.every(DocumentType.NOTICE), Readable.every(DocumentType.PUBLICITY_NOTICE));
    }
}
