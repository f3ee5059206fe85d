package org.qualityaward.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.qualityaward.application.Application;
import org.qualityaward.application.Evidence;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.regulation.CriteriaItem;
import org.qualityaward.review.Appraisal;
import org.qualityaward.review.AssigningApplication;
import org.qualityaward.review.Citation.Aspect;
import org.qualityaward.review.CitingEvidence;
import org.qualityaward.review.ConcludingReview;
import org.qualityaward.review.ConsensusItem;
import org.qualityaward.review.FormingTeam;
import org.qualityaward.review.HandingOver;
import org.qualityaward.review.LeadingConsensus;
import org.qualityaward.review.ProcurementFile;
import org.qualityaward.review.ProcurementMethod;
import org.qualityaward.review.RecordingProcurement;
import org.qualityaward.review.ReplacingReviewer;
import org.qualityaward.review.Review;
import org.qualityaward.review.ReviewPhase;
import org.qualityaward.review.Reviews;
import org.qualityaward.review.ScoringItem;
import org.qualityaward.review.Seat;
import org.qualityaward.review.SubmittingScoreSheet;
import org.qualityaward.review.TakingPartInConsensus;
import org.qualityaward.review.Team;
import org.qualityaward.review.VisitingSite;
import org.qualityaward.review.defence.DefenceQuestion;
import org.qualityaward.review.defence.HearingDefence;
import org.qualityaward.review.defence.OrderingDefence;
import org.qualityaward.review.report.ReportingCycle;
import org.qualityaward.shared.Refusal;

/** How the institution and its experts review, each act by itself, so that nobody waits for a whole team. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ReviewStory {

    private static final String INSTITUTION = "institution";
    private static final int STEP = 5;
    private static final int MOVED = 7;

    @Inject
    RecordingProcurement procuring;

    @Inject
    FormingTeam forming;

    @Inject
    HandingOver handing;

    @Inject
    AssigningApplication assigning;

    @Inject
    ScoringItem scoring;

    @Inject
    CitingEvidence citing;

    @Inject
    Evidence evidence;

    @Inject
    SubmittingScoreSheet submitting;

    @Inject
    LeadingConsensus consensus;

    @Inject
    TakingPartInConsensus taking;

    @Inject
    VisitingSite visiting;

    @Inject
    ConcludingReview concluding;

    @Inject
    HearingDefence hearing;

    @Inject
    OrderingDefence ordering;

    @Inject
    ReportingCycle reporting;

    @Inject
    ReplacingReviewer replacing;

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    Stagehand stage;

    /** The office records the procurement; the institution's person now acts for it. */
    void procure(Cycle cycle, String noticed, String contracted) {
        stage.as(
                CycleStory.OFFICE,
                () -> procuring.record(
                        cycle.ref(),
                        new RecordingProcurement.Chosen(
                                DemoTexts.get("institution.name"),
                                DemoTexts.get("institution.code"),
                                DemoTexts.get("institution.contact"),
                                DemoTexts.get("contact.phone", "300"),
                                stage.caller(INSTITUTION).personId()),
                        new ProcurementFile(
                                ProcurementMethod.CONSULTATION,
                                DemoTexts.get("procurement.number", String.valueOf(cycle.getYear())),
                                DemoTexts.get("procurement.notice", String.valueOf(cycle.getYear())),
                                LocalDate.parse(noticed),
                                DemoTexts.get("procurement.contract", String.valueOf(cycle.getYear())),
                                LocalDate.parse(contracted),
                                DemoTexts.get("procurement.independence"))));
    }

    /** The institution forms a team, the first account leading. */
    Team form(Cycle cycle, String name, List<String> accounts) {
        List<Long> members = accounts.stream()
                .map(account -> stage.caller(account).personId())
                .toList();
        return stage.as(INSTITUTION, () -> forming.form(cycle.ref(), null, name, members.get(0), members));
    }

    void handOver(Cycle cycle) {
        stage.as(CycleStory.OFFICE, () -> handing.handOver(cycle.ref()));
    }

    void assign(Application application, Team team) {
        stage.as(INSTITUTION, () -> assigning.assign(application.ref(), team.getId()));
    }

    /** Fills the seat that a recusal left empty with whoever comes first. */
    void refill(Application application, Long seat) {
        Review review = reviews.of(application.getId()).orElseThrow();
        Long substitute = replacing.candidates(review).stream()
                .findFirst()
                .map(Person::getId)
                .orElseThrow(() -> new Refusal("review.refusal.seatVacant", 34, application.getName()));
        stage.as(CycleStory.OFFICE, () -> replacing.replace(application.ref(), seat, substitute));
    }

    /** A reviewer scores every item around a level and submits. */
    void score(Application application, String account, int level, int bias) {
        stage.as(account, () -> {
            begin(application, account, level + bias * STEP, items(application).size());
            submitting.submit(application.ref(), pin());
        });
    }

    /** A reviewer scores the first items. */
    void begin(Application application, String account, int level, int most) {
        stage.as(account, () -> {
            scoring.open(application.ref());
            int place = 0;
            for (CriteriaItem item : items(application).subList(0, most)) {
                scoring.save(application.ref(), item.code(), appraisal(percent(level, place++)));
            }
            String first = items(application).get(0).code();
            citing.cite(application.ref(), first, Aspect.STRENGTH, null, 0);
            evidence.of(application).stream()
                    .filter(file -> !file.isSecret())
                    .findFirst()
                    .ifPresent(file -> citing.cite(application.ref(), first, Aspect.STRENGTH, file.getId(), 1));
        });
    }

    /** The leader agrees every item with the team and shortlists or not. */
    void agree(Application application, String leader, int level, boolean shortlisted) {
        stage.as(leader, () -> {
            if (reviews.of(application.getId()).orElseThrow().getPhase() == ReviewPhase.SCORING) {
                consensus.open(application.ref());
            }
            Review review = reviews.of(application.getId()).orElseThrow();
            int place = 0;
            for (CriteriaItem item : items(application)) {
                consensus.agree(
                        application.ref(),
                        item.code(),
                        percent(level, place++),
                        DemoTexts.get("consensus.reason"),
                        version(review, item.code()));
            }
        });
        sign(application, level);
        stage.as(leader, () -> {
            String reason = DemoTexts.get(shortlisted ? "consensus.shortlisted" : "consensus.notShortlisted");
            consensus.close(application.ref(), shortlisted, reason, pin());
        });
    }

    /** One member moves his percent, one dissents and keeps it so, each of the others signs. */
    private void sign(Application application, int level) {
        List<Seat> members = reviews.of(application.getId()).orElseThrow().taken().stream()
                .filter(seat -> !seat.isLeader())
                .toList();
        String item = items(application).get(level % MOVED).code();
        String dissenting = members.get(0).getPerson().getAccount();
        stage.as(dissenting, () -> taking.dissent(application.ref(), item, DemoTexts.get("consensus.dissent")));
        members.stream()
                .skip(1)
                .map(seat -> seat.getPerson().getAccount())
                .forEach(account -> stage.as(account, () -> {
                    taking.move(application.ref(), item, percent(level, 0), DemoTexts.get("consensus.moved"));
                    taking.confirm(
                            application.ref(),
                            TakingPartInConsensus.stateOf(
                                    reviews.of(application.getId()).orElseThrow()),
                            pin());
                }));
    }

    private static int version(Review review, String code) {
        return review.getItems().stream()
                .filter(item -> item.getItemCode().equals(code))
                .findFirst()
                .map(ConsensusItem::getVersion)
                .orElse(0);
    }

    /** The site visit begins with its plan. */
    void plan(Application application, String leader, String first, String last) {
        stage.as(
                leader,
                () -> visiting.plan(
                        application.ref(),
                        LocalDate.parse(first),
                        LocalDate.parse(last),
                        application.getOrganization().getAddress(),
                        DemoTexts.get("visit.agenda")));
    }

    void visit(Application application, String leader) {
        stage.as(leader, () -> visiting.end(application.ref(), DemoTexts.get("visit.findings")));
    }

    /** Each of the team gives his points around some, which are their mean; the leader closes the defence. */
    void defend(Application application, String leader, String on, int points) {
        List<Person> team = reviews.of(application.getId()).orElseThrow().taken().stream()
                .map(Seat::getPerson)
                .toList();
        String question = DemoTexts.get("defence.question");
        stage.as(leader, () -> {
            DefenceQuestion asked = hearing.ask(application.ref(), question);
            hearing.note(application.ref(), asked.getId(), asked.getVersion(), DemoTexts.get("defence.answer"));
        });
        for (int i = 0; i < team.size(); i++) {
            int apart = i == 0 ? 0 : i == team.size() - 1 && team.size() % 2 == 0 ? 0 : i % 2 == 0 ? 2 : -2;
            stage.as(
                    team.get(i).getAccount(),
                    () -> hearing.give(application.ref(), BigDecimal.valueOf(points + apart)));
        }
        stage.as(
                leader,
                () -> concluding.hearDefence(
                        application.ref(), LocalDate.parse(on), DemoTexts.get("defence.questions")));
    }

    /** The institution draws in which order they are heard. */
    void draw(Cycle cycle, String day) {
        stage.as(INSTITUTION, () -> ordering.draw(cycle.ref(), LocalDate.parse(day), LocalTime.of(9, 0), 30));
    }

    void conclude(Application application, String leader) {
        stage.as(leader, () -> concluding.conclude(application.ref(), DemoTexts.get("conclusion.words"), pin()));
    }

    /** The institution reports on all applicants to the steering group. */
    void report(Cycle cycle) {
        stage.as(INSTITUTION, () -> reporting.report(cycle.ref(), DemoTexts.get("report.words"), pin()));
    }

    private static List<CriteriaItem> items(Application application) {
        return application.getCycle().getRuleSet().criteria().items();
    }

    /** Around the level, in steps of 5, the same every time. */
    private static int percent(int level, int place) {
        int swing = (place * 7 + 3) % 3 - 1;
        int percent = Math.round((level + swing * STEP) / (float) STEP) * STEP;
        return Math.max(0, Math.min(100, percent));
    }

    private static Appraisal appraisal(int percent) {
        return new Appraisal(
                percent,
                DemoTexts.get("appraisal.strengths"),
                DemoTexts.get("appraisal.opportunities"),
                percent < 50 ? DemoTexts.get("appraisal.gaps") : null);
    }

    private static SigningPin pin() {
        return SigningPin.of(Stagehand.PIN);
    }
}
