package org.qualityaward.application;

import java.util.List;
import org.qualityaward.cycle.Cycle;

/**
 * All that one reader may see of an application, read at one time.
 *
 * @param content what was filed last; for the organisation what it is writing
 * @param filings every submission, the latest first
 * @param evidence the files that count now
 * @param notices defects told, the latest first
 * @param check null for whom it does not concern, and before the submission
 * @param examination null for whom it does not concern, and before the recommendation
 * @param replies what the departments said; for the office only
 */
public record ApplicationFile(
        Application application,
        Cycle cycle,
        FormContent content,
        List<Filing> filings,
        List<EvidenceFile> evidence,
        List<DefectNotice> notices,
        DistrictCheck check,
        Examination examination,
        List<DepartmentReply> replies) {

    public Application getApplication() {
        return application;
    }

    public Cycle getCycle() {
        return cycle;
    }

    public FormContent getContent() {
        return content;
    }

    public List<Filing> getFilings() {
        return filings;
    }

    public List<EvidenceFile> getEvidence() {
        return evidence;
    }

    public List<DefectNotice> getNotices() {
        return notices;
    }

    public DistrictCheck getCheck() {
        return check;
    }

    public Examination getExamination() {
        return examination;
    }

    public List<DepartmentReply> getReplies() {
        return replies;
    }
}
