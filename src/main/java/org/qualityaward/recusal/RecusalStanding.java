package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qualityaward.application.ApplicationRef;
import org.qualityaward.archive.DocumentAccess;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.cycle.HiddenSubjects;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/**
 * Carries recusals to every place where a file could show: the gate, the lists of all rooms, the archive. There is one
 * answer, {@link HiddenApplications}, so that they cannot differ.
 */
@ApplicationScoped
public class RecusalStanding implements Standing, FileVisibility, DocumentAccess {

    @Inject
    HiddenApplications hidden;

    @Inject
    HiddenSubjects onThem;

    @Override
    public boolean concerns(Subject subject) {
        return ApplicationRef.KIND.equals(subject.kind());
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        return subject.id() == null || !hides(caller, subject.id());
    }

    @Override
    public Set<Long> hiddenFrom(Caller caller) {
        return hidden.from(caller);
    }

    @Override
    public boolean hides(Caller caller, Long applicationId) {
        return hidden.hides(caller, applicationId);
    }

    @Override
    public Shown shown(Caller caller, String path) {
        return hidden.shown(caller, path);
    }

    @Override
    public List<Readable> readableBy(Caller caller) {
        if (caller.is(Role.DISCIPLINE)) {
            return List.of(
                    Readable.every(DocumentType.DECLARATION),
                    Readable.every(DocumentType.DISCIPLINE_COMMITMENT),
                    Readable.every(DocumentType.RECUSAL_RULING));
        }
        return caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD)
                ? List.of(
                        Readable.every(DocumentType.RECUSAL_RULING), Readable.every(DocumentType.DISCIPLINE_COMMITMENT))
                : List.of();
    }

    @Override
    public List<Paper.About> barredFrom(Caller caller) {
        Set<Long> applications = hiddenFrom(caller);
        return Stream.concat(
                        applications.stream().map(id -> new Paper.About(ApplicationRef.KIND, id)),
                        onThem.on(applications).stream().map(thing -> new Paper.About(thing.kind(), thing.id())))
                .toList();
    }
}
