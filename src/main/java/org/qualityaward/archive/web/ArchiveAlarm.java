package org.qualityaward.archive.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qualityaward.archive.BackingUpKeys;
import org.qualityaward.archive.CheckingArchive;
import org.qualityaward.archive.RenewingStamps;
import org.qualityaward.archive.RenewingStamps.StampState;
import org.qualityaward.archive.StampRenewals;
import org.qualityaward.archive.WaitingActs;
import org.qualityaward.archive.WitnessMails;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.StartFigures;

/**
 * Alarms of the archive on the start pages of discipline and the administrators, red; nothing while all is whole, every time
 * stamp is good for long and the day's checkpoint has reached its witnesses. The system administrator is also told what he has
 * to do himself: confirm the backup of the keys, see why papers wait for their stamps, set a witness.
 */
@ApplicationScoped
class ArchiveAlarm implements StartFigures {

    private static final int ROOM = 5;

    @Inject
    CheckingArchive checking;

    @Inject
    RenewingStamps renewing;

    @Inject
    StampRenewals renewals;

    @Inject
    WitnessMails witnesses;

    @Inject
    BackingUpKeys backups;

    @Inject
    WaitingActs waiting;

    private static void add(List<Figure> alarms, String key, int count, String page) {
        if (count > 0) {
            alarms.add(new Figure(key, count, page, true));
        }
    }

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
        List<Figure> alarms = new ArrayList<>();
        add(
                alarms,
                "archive.alarm.figure",
                checking.last()
                        .filter(check -> !check.isWhole())
                        .map(check -> check.damages().size())
                        .orElse(0),
                page);
        add(
                alarms,
                "archive.alarm.stamps",
                (int) renewing.standings().stream()
                        .filter(standing -> standing.state() == StampState.DUE || standing.state() == StampState.OVER)
                        .count(),
                page);
        add(alarms, "archive.alarm.unreadable", renewals.countUnreadable(), page);
        add(alarms, "archive.alarm.unsent", witnesses.countUnsent(), page);
        if (caller.is(Role.SYSTEM_ADMINISTRATOR)) {
            addToDo(alarms, page);
        }
        return alarms;
    }

    /** What the one who runs the server has still to do. */
    private void addToDo(List<Figure> alarms, String page) {
        add(alarms, "archive.alarm.backup", backups.isConfirmed() ? 0 : 1, page);
        add(
                alarms,
                "archive.alarm.queue",
                waiting.queue().map(queue -> (int) queue.size()).orElse(0),
                page);
        add(alarms, "archive.alarm.noWitness", witnesses.addresses().isEmpty() ? 1 : 0, page);
    }
}
