package org.qualityaward.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.qualityaward.application.Application;
import org.qualityaward.cycle.FileVisibility;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Standing;
import org.qualityaward.shared.Subject;

/**
 * Who stands apart (Article 34). Nobody votes on, cancels or sees what he is recused from; nobody ranks a cycle in which
 * there is an application that he must not know of.
 */
@ApplicationScoped
public class Confidentiality implements Standing {

    @Inject
    @Any
    Instance<FileVisibility> visibilities;

    @Inject
    Rankings rankings;

    @Inject
    Meetings meetings;

    @Inject
    Proposals proposals;

    /** Ids of the applications that a caller must not know of. */
    public Set<Long> hiddenFrom(Caller caller) {
        Set<Long> hidden = new HashSet<>();
        visibilities.forEach(visibility -> hidden.addAll(visibility.hiddenFrom(caller)));
        return hidden;
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject instanceof RankingRef
                || subject instanceof MeetingItemRef
                || subject instanceof ProposalRef
                || subject instanceof MeetingRef;
    }

    @Override
    public boolean permits(Caller caller, Act act, Subject subject) {
        if (subject instanceof MeetingRef) {
            return meetings.find(subject.id())
                    .filter(meeting -> caller.isAnyOf(Role.OFFICE, Role.OFFICE_LEAD, Role.SYSTEM)
                            || meeting.find(caller.personId()).isPresent())
                    .isPresent();
        }
        List<Application> about = applicationsOf(subject);
        Set<Long> hidden = hiddenFrom(caller);
        Predicate<Application> visible = application -> !hidden.contains(application.getId());
        return !about.isEmpty() && about.stream().allMatch(visible);
    }

    private List<Application> applicationsOf(Subject subject) {
        if (subject instanceof RankingRef) {
            return rankings.find(subject.id())
                    .map(ranking -> ranking.getRows().stream()
                            .map(RankingRow::getApplication)
                            .toList())
                    .orElse(List.of());
        }
        if (subject instanceof MeetingItemRef) {
            return meetings.findItem(subject.id()).map(MeetingItem::getApplication).stream()
                    .toList();
        }
        return proposals.find(subject.id()).map(Proposal::getApplication).stream()
                .toList();
    }
}
