package org.qualityaward.recusal;

import java.time.LocalDate;
import java.util.List;

/**
 * An applicant as it can be recognised.
 *
 * @param applicationId its application
 * @param codes its credit codes, as registered and as filed
 * @param names its names and former names
 * @param people who stands on its files, this one and earlier ones
 */
record KnownApplicant(Long applicationId, List<String> codes, List<String> names, List<OnFile> people) {

    /**
     * Somebody who stands on a file.
     *
     * @param birthYear null where unknown, as it mostly is
     * @param filedOn the day of an earlier filing, null for the present one
     */
    record OnFile(FileRole role, String name, Integer birthYear, String phone, LocalDate filedOn) {}

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownApplicant applicant && applicationId.equals(applicant.applicationId);
    }

    @Override
    public int hashCode() {
        return applicationId.hashCode();
    }
}
