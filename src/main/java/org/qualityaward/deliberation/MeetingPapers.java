package org.qualityaward.deliberation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Texts;

/** The papers of a meeting: each member's signed page, the minutes, the decision; and the hash of what was announced. */
final class MeetingPapers {

    private MeetingPapers() {}

    /** SHA-256 over the ranking, who was there, and every total: any later change would show. */
    static String snapshot(Meeting meeting) {
        String ranking = meeting.getRanking().getInputsHash();
        String members = meeting.getMembers().stream()
                .map(member -> member.getName() + ':' + member.getAttendance())
                .collect(Collectors.joining("\n"));
        String items = meeting.getItems().stream()
                .map(item -> item.getApplication().getNumber()
                        + ':'
                        + item.getRecused()
                        + ':'
                        + item.getAgreed()
                        + ':'
                        + item.getOpposed()
                        + ':'
                        + item.getAbstained()
                        + ':'
                        + item.getResult())
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((ranking + '\n' + members + '\n' + items).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What one member signs: the course of the meeting and the items he took part in, none that he was recused from. */
    static Paper signaturePage(Meeting meeting, Caller member) {
        List<MeetingItem> seen = meeting.getItems().stream()
                .filter(item -> !item.isRecused(member.personId()))
                .toList();
        return head(
                        DocumentType.MINUTES,
                        meeting,
                        Texts.chinese("deliberation.paper.signature.title", year(meeting), meeting.getNumber()))
                .field(text("signature.member"), member.name())
                .field(text("snapshot"), meeting.getMinutes().getSnapshotHash())
                .section(text("results"))
                .table(itemHeads(), seen.stream().map(MeetingPapers::itemRow).toList())
                .paragraph(text("signature.statement"))
                .build();
    }

    static Paper minutes(Meeting meeting, RuleSet rules) {
        MeetingQuorum quorum = meeting.quorum(rules.quorum());
        Paper.Builder paper = head(
                DocumentType.MINUTES,
                meeting,
                Texts.chinese("deliberation.paper.minutes.title", year(meeting), meeting.getNumber()));
        meeting.getItems().forEach(item -> paper.about(item.getApplication().ref()));
        paper.field(
                        text("minutes.attendance"),
                        Texts.chinese(
                                "deliberation.paper.minutes.attendanceOf",
                                quorum.members(),
                                quorum.present(),
                                quorum.onLeave(),
                                quorum.needed()))
                .field(text("snapshot"), meeting.getMinutes().getSnapshotHash())
                .section(text("members"))
                .table(
                        List.of(text("name"), text("duty"), text("attendance"), text("signature")),
                        meeting.getMembers().stream()
                                .map(member -> List.of(
                                        member.getName(),
                                        orDash(member.getDuty()),
                                        Texts.of(Texts.CHINESE, member.getAttendance()),
                                        orDash(member.getSignatureNumber())))
                                .toList())
                .section(text("discussion"))
                .paragraph(meeting.getDiscussion())
                .section(text("results"))
                .table(
                        itemHeads(),
                        meeting.getItems().stream().map(MeetingPapers::itemRow).toList());
        if (meeting.getExtra().getNumber() > 0) {
            paper.paragraph(Texts.chinese(
                    "deliberation.paper.minutes.extra",
                    meeting.getExtra().getNumber(),
                    meeting.getExtra().getReason(),
                    meeting.getExtra().getConfirmedBy()));
        }
        return paper.build();
    }

    static Paper decision(Meeting meeting, String basis) {
        Paper.Builder paper =
                head(DocumentType.DECISION, meeting, Texts.chinese("deliberation.paper.decision.title", year(meeting)));
        meeting.getItems().forEach(item -> paper.about(item.getApplication().ref()));
        paper.paragraph(Texts.chinese("deliberation.paper.decision.body", basis, meeting.getNumber()));
        for (Result result : List.of(Result.WINNER, Result.NOMINATION, Result.RE_EVALUATION)) {
            List<String> names = meeting.getItems().stream()
                    .filter(item -> item.getResult() == result)
                    .map(item -> item.getApplication().getName())
                    .toList();
            if (!names.isEmpty() || result != Result.RE_EVALUATION) {
                paper.section(Texts.of(Texts.CHINESE, result))
                        .paragraph(names.isEmpty() ? text("vacant") : String.join("\n", names));
            }
        }
        return paper.field(text("snapshot"), meeting.getMinutes().getSnapshotHash())
                .build();
    }

    /** The steering group's cancellation of a place, and who moves up. */
    static Paper cancellation(Proposal cancelled, List<Proposal> substitutes) {
        Paper.Builder paper = Paper.of(
                        DocumentType.DECISION,
                        Texts.chinese(
                                "deliberation.paper.cancellation.title",
                                cancelled.getApplication().getName()))
                .about(cancelled.getCycle().ref())
                .about(cancelled.getApplication().ref())
                .field(text("organization"), cancelled.getApplication().getName())
                .field(text("honour"), Texts.of(Texts.CHINESE, cancelled.getHonour()))
                .section(text("reason"))
                .paragraph(cancelled.getCancelReason())
                .section(text("cancellation.substitution"));
        substitutes.forEach(proposal -> paper.about(proposal.getApplication().ref()));
        return paper.paragraph(
                        substitutes.isEmpty()
                                ? text("vacant")
                                : substitutes.stream()
                                        .map(proposal -> Texts.chinese(
                                                "deliberation.paper.cancellation.movesUp",
                                                proposal.getApplication().getName(),
                                                proposal.getHonour()))
                                        .collect(Collectors.joining("\n")))
                .build();
    }

    /** The head's endorsement or the mayor's approval of places on the list. */
    static Paper approval(ApprovalStep step, List<Proposal> places, int year, String basis, String remark) {
        boolean endorsement = step == ApprovalStep.ENDORSEMENT;
        Paper.Builder paper = Paper.of(
                endorsement ? DocumentType.ENDORSEMENT : DocumentType.APPROVAL,
                Texts.chinese("deliberation.paper." + step + ".title", String.valueOf(year)));
        places.forEach(place -> paper.about(place.getApplication().ref()));
        if (!places.isEmpty()) {
            paper.about(places.get(0).getCycle().ref());
        }
        paper.paragraph(Texts.chinese("deliberation.paper." + step + ".body", basis))
                .table(
                        List.of(text("honour"), text("organization"), text("publicity")),
                        places.stream()
                                .map(place -> List.of(
                                        Texts.of(Texts.CHINESE, place.getHonour()),
                                        place.getApplication().getName(),
                                        place.getPublicityFirst() + " — " + place.getPublicityLast()))
                                .toList());
        if (remark != null && !remark.isBlank()) {
            paper.section(text("remark")).paragraph(remark);
        }
        return paper.build();
    }

    private static Paper.Builder head(DocumentType type, Meeting meeting, String title) {
        return Paper.of(type, title)
                .about(meeting.getCycle().ref())
                .about(meeting.ref())
                .field(
                        text("minutes.when"),
                        Texts.chinese(
                                "deliberation.paper.when", meeting.getTimes().getOpened()))
                .field(text("minutes.place"), meeting.getPlace())
                .field(
                        text("minutes.material"),
                        Texts.chinese(
                                "deliberation.paper.minutes.materialOf",
                                meeting.getRanking().getNumber(),
                                orDash(meeting.getRanking().getDocumentNumber())));
    }

    private static List<String> itemHeads() {
        List<String> heads = new ArrayList<>();
        for (String key :
                List.of("organization", "points", "recused", "voting", "agreed", "opposed", "abstained", "result")) {
            heads.add(text(key));
        }
        return heads;
    }

    private static List<String> itemRow(MeetingItem item) {
        return List.of(
                item.getApplication().getName(),
                item.getPoints().toPlainString(),
                String.valueOf(item.getRecused()),
                String.valueOf(item.getTally().voting()),
                String.valueOf(item.getAgreed()),
                String.valueOf(item.getOpposed()),
                String.valueOf(item.getAbstained()),
                Texts.of(Texts.CHINESE, item.getResult()));
    }

    private static String year(Meeting meeting) {
        return String.valueOf(meeting.getCycle().getYear());
    }

    private static String orDash(String text) {
        return text == null || text.isBlank() ? "—" : text;
    }

    private static String text(String key) {
        return Texts.chinese("deliberation.paper." + key);
    }
}
