package org.qualityaward.archive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qualityaward.archive.CheckingArchive;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.StartFigures;

/** An alarm of the archive on the start page of discipline, red; nothing while all is whole. */
@ApplicationScoped
class ArchiveAlarm implements StartFigures {

    private static final int ROOM = 5;

    @Inject
    CheckingArchive checking;

    @Override
    public int order() {
        return ROOM;
    }

    @Override
    public List<Figure> figuresFor(Caller caller) {
        String page = caller.is(Role.DISCIPLINE)
                ? "/supervisor/archive.xhtml"
                : caller.isAnyOf(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR)
                        ? "/admin/archive.xhtml"
                        : null;
        if (page == null) {
            return List.of();
        }
        return checking.last()
                .filter(check -> !check.isWhole())
                .map(check -> List.of(
                        new Figure("archive.alarm.figure", check.damages().size(), page, true)))
                .orElse(List.of());
    }
}
