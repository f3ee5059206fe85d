package org.qualityaward.application;

import static org.qualityaward.shared.Texts.chinese;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;

/** The papers of the district and the office: recommendation, defect notice, examination sheet. */
@ApplicationScoped
class CheckPapers {

    /** 推荐意见, or the refusal to recommend: how checked, complete, true, Articles 12 and 13, the end. */
    Paper recommendation(DistrictCheck check) {
        Application application = check.getApplication();
        return head(DocumentType.RECOMMENDATION, "application.paper.recommendation.title", application)
                .field(
                        chinese("application.paper.bureau"),
                        chinese("application.district.bureau", application.getDistrict()))
                .field(chinese("application.check.method"), check.getMethod())
                .field(chinese("application.check.complete"), result(check.getComplete()))
                .field(chinese("application.check.truthful"), result(check.getTruthful()))
                .section(chinese("application.paper.findings"))
                .table(heads(), rows(check.getApplication(), check.getFindings(), CheckPoint.declared()))
                .section(chinese("application.paper.conclusion"))
                .field(chinese("application.paper.conclusion"), chinese("application.Outcome." + check.getOutcome()))
                .field(chinese("application.paper.reason"), check.getReason())
                .build();
    }

    /** 一次性告知书, Article 19 (or the district's, Article 18). */
    Paper defects(Application application, DefectNotice notice) {
        List<List<String>> rows = new ArrayList<>();
        for (Defect defect : notice.getDefects()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    chinese("application.Section." + defect.getSection()),
                    defect.getWhat()));
        }
        return head(DocumentType.DEFECT_NOTICE, "application.paper.defects.title", application)
                .field(
                        chinese("application.paper.defects.issuer"),
                        notice.getIssuer() == DefectNotice.Issuer.OFFICE
                                ? chinese("shared.Role.OFFICE")
                                : chinese("application.district.bureau", application.getDistrict()))
                .field(chinese("application.paper.defects.round"), notice.getRound())
                .field(chinese("application.paper.defects.due"), notice.getDueOn())
                .field(chinese("application.paper.defects.repeat"), notice.getRepeatReason())
                .paragraph(chinese("application.paper.defects.text", notice.getDueOn()))
                .table(
                        List.of(
                                chinese("application.paper.defects.no"),
                                chinese("application.paper.defects.section"),
                                chinese("application.paper.defects.what")),
                        rows)
                .build();
    }

    /** 初审表: Articles 12, 13, 6 and 41, the four formal aspects, each with conclusion, basis, checker and date. */
    Paper examination(Examination examination) {
        Application application = examination.getApplication();
        Paper.Builder paper = head(DocumentType.EXAMINATION_SHEET, "application.paper.examination.title", application)
                .field(chinese("application.examination.received"), examination.getReceivedOn())
                .field(chinese("application.examination.clockFrom"), examination.getClockFrom())
                .field(chinese("application.examination.due"), examination.getDueOn());
        for (CheckPoint.Group group : CheckPoint.Group.values()) {
            paper.section(chinese("application.Group." + group))
                    .table(
                            heads(),
                            rows(examination.getApplication(), examination.getFindings(), CheckPoint.of(group)));
        }
        return paper.section(chinese("application.paper.conclusion"))
                .field(
                        chinese("application.paper.conclusion"),
                        chinese("application.Outcome." + examination.getOutcome()))
                .field(chinese("application.paper.reason"), examination.getReason())
                .build();
    }

    private static Paper.Builder head(DocumentType type, String title, Application application) {
        return Paper.of(type, chinese(title, application.getCycle().getYear() + ""))
                .about(application.ref())
                .field(chinese("application.paper.organization"), application.getName())
                .field(chinese("application.paper.creditCode"), application.getCreditCode())
                .field(chinese("application.paper.number"), application.getNumber());
    }

    private static List<String> heads() {
        return List.of(
                chinese("application.check.point"),
                chinese("application.check.result"),
                chinese("application.check.basis"),
                chinese("application.check.checker"),
                chinese("application.check.date"));
    }

    private static List<List<String>> rows(
            Application application, Map<CheckPoint, Finding> findings, List<CheckPoint> points) {
        Object[] numbers = application.getCycle().getRuleSet().numbersInTexts();
        List<List<String>> rows = new ArrayList<>();
        for (CheckPoint point : points) {
            Finding finding = findings.get(point);
            List<String> row = new ArrayList<>();
            row.add(chinese("application.CheckPoint." + point, numbers));
            row.add(chinese(point.getWords() + (finding == null ? CheckResult.UNKNOWN : finding.getResult())));
            row.add(finding == null ? null : finding.getBasis());
            row.add(finding == null ? null : finding.getCheckerName());
            row.add(finding == null ? null : finding.getCheckedOn().toString());
            rows.add(row);
        }
        return rows;
    }

    private static String result(CheckResult result) {
        return chinese("application.CheckResult." + result);
    }
}
