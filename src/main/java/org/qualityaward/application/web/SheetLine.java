package org.qualityaward.application.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qualityaward.application.CheckPoint;
import org.qualityaward.application.CheckResult;
import org.qualityaward.application.CheckSheet;
import org.qualityaward.application.Finding;

/** One line of a sheet while it is being written. */
public class SheetLine implements Serializable {

    private final CheckPoint point;
    private final Finding finding;
    private final Hint hint;
    private CheckResult result;
    private String basis;

    SheetLine(CheckPoint point, Finding finding, Hint hint) {
        this.point = point;
        this.finding = finding;
        this.hint = hint;
        this.result = finding == null ? CheckResult.UNKNOWN : finding.getResult();
        this.basis = finding == null ? null : finding.getBasis();
    }

    /** What the form itself says about the point. */
    public record Hint(String key, List<Object> facts) implements Serializable {

        public String getKey() {
            return key;
        }

        public List<Object> getFacts() {
            return facts;
        }
    }

    static List<SheetLine> of(Map<CheckPoint, Finding> findings, List<CheckPoint> points, Map<CheckPoint, Hint> hints) {
        List<SheetLine> lines = new ArrayList<>();
        points.forEach(point -> lines.add(new SheetLine(point, findings.get(point), hints.get(point))));
        return lines;
    }

    CheckSheet.Line written() {
        return new CheckSheet.Line(point, result == null ? CheckResult.UNKNOWN : result, basis);
    }

    public CheckPoint getPoint() {
        return point;
    }

    /** What stands in the sheet already, null for nothing. */
    public Finding getFinding() {
        return finding;
    }

    public Hint getHint() {
        return hint;
    }

    public CheckResult getResult() {
        return result;
    }

    public void setResult(CheckResult result) {
        this.result = result;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
