package org.qualityaward.application.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qualityaward.application.ConsultingDepartments;
import org.qualityaward.application.DepartmentInquiry;
import org.qualityaward.application.DepartmentReplies;
import org.qualityaward.application.DepartmentReply;
import org.qualityaward.application.HiddenFiles;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.cycle.Cycles;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** The joint check by the departments, as the office sends and follows it (Article 13). */
@Named("jointReview")
@ViewScoped
public class JointReviewPage implements Serializable {

    @Inject
    Cycles cycles;

    @Inject
    ConsultingDepartments consulting;

    @Inject
    DepartmentReplies replies;

    @Inject
    HiddenFiles hiddenFiles;

    @Inject
    CurrentCaller caller;

    private transient Cycle cycle;
    private DepartmentInquiry.Occasion occasion = DepartmentInquiry.Occasion.EXAMINATION;
    private LocalDate dueOn;
    private long toAsk;
    private transient List<Asked> inquiries = List.of();

    /** One inquiry with its replies. */
    public record Asked(DepartmentInquiry inquiry, List<DepartmentReply> replies) {

        public DepartmentInquiry getInquiry() {
            return inquiry;
        }

        public List<DepartmentReply> getReplies() {
            return replies;
        }

        public long getAnswered() {
            return replies.stream()
                    .filter(reply -> reply.getRepliedAt() != null)
                    .count();
        }

        public long getHits() {
            return replies.stream()
                    .filter(reply -> Boolean.TRUE.equals(reply.getHit()))
                    .count();
        }
    }

    @PostConstruct
    void load() {
        cycle = cycles.current().orElse(null);
        if (cycle == null) {
            return;
        }
        Set<Long> hidden = hiddenFiles.from(caller.get());
        count();
        List<Asked> all = new ArrayList<>();
        for (DepartmentInquiry inquiry : replies.inquiries(cycle)) {
            all.add(new Asked(
                    inquiry,
                    replies.to(inquiry).stream()
                            .filter(reply ->
                                    !hidden.contains(reply.getApplication().getId()))
                            .toList()));
        }
        inquiries = all;
    }

    public void count() {
        toAsk = consulting.countToAsk(cycles.current().orElseThrow(), occasion, hiddenFiles.from(caller.get()));
    }

    public void send() {
        consulting.send(cycles.current().orElseThrow().ref(), occasion, dueOn);
        Messages.done("application.joint.sent");
        load();
    }

    public boolean isPossible() {
        return cycles.current().isPresent();
    }

    public DepartmentInquiry.Occasion[] getOccasions() {
        return DepartmentInquiry.Occasion.values();
    }

    public DepartmentInquiry.Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(DepartmentInquiry.Occasion occasion) {
        this.occasion = occasion;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public long getToAsk() {
        return toAsk;
    }

    public List<Asked> getInquiries() {
        if (inquiries == null) {
            load();
        }
        return inquiries;
    }
}
