package org.qualityaward.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualityaward.shared.Refusal;

/** What may be concluded from a sheet of findings; the same for the district and the office. */
public final class CheckSheet {

    private CheckSheet() {}

    /**
     * One line as a checker filled it in.
     *
     * @param basis on what it rests, may be blank
     */
    public record Line(CheckPoint point, CheckResult result, String basis) {}

    /** Writes lines into findings; a line that says what stood there keeps its date and checker. */
    static void write(Map<CheckPoint, Finding> findings, List<Line> lines, LocalDate today, String checker) {
        for (Line line : lines) {
            Finding before = findings.get(line.point());
            boolean blank = line.result() == CheckResult.UNKNOWN
                    && (line.basis() == null || line.basis().isBlank());
            if (before == null && blank || before != null && before.says(line.result(), line.basis())) {
                continue;
            }
            findings.put(line.point(), new Finding(line.result(), line.basis(), today, checker));
        }
    }

    /** The points without a pass, in order. */
    static List<CheckPoint> notPassed(Map<CheckPoint, Finding> findings, List<CheckPoint> points) {
        List<CheckPoint> open = new ArrayList<>();
        for (CheckPoint point : points) {
            Finding finding = findings.get(point);
            if (finding == null || finding.getResult() != CheckResult.PASS) {
                open.add(point);
            }
        }
        return open;
    }

    /**
     * A favourable end needs a pass at every point.
     *
     * @throws Refusal {@code application.refusal.notPassed} (number, first point) by the article of that point
     */
    static void requireAllPassed(Map<CheckPoint, Finding> findings, List<CheckPoint> points) {
        List<CheckPoint> open = notPassed(findings, points);
        if (!open.isEmpty()) {
            throw new Refusal("application.refusal.notPassed", open.get(0).getArticle(), open.size(), open.get(0));
        }
    }
}
