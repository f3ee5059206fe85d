package org.qualityaward.publicity;

import java.io.Serializable;

/**
 * What somebody typed into the open form.
 *
 * @param noticeId the notice it answers, null for complaints
 * @param applicationId the organisation concerned, null for none
 * @param certificateNumber of a misused certificate, null for none
 * @param truthful whether the promise of truth was ticked
 * @param trap what stands in the field that people cannot see and programs fill in
 */
public record OpinionDraft(
        OpinionKind kind,
        Long noticeId,
        Long applicationId,
        String certificateNumber,
        String facts,
        String name,
        String phone,
        boolean truthful,
        String trap)
        implements Serializable {}
