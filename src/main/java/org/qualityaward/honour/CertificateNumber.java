package org.qualityaward.honour;

import org.qualityaward.shared.Refusal;

/** The serial of a certificate, such as WHZL-2026-001: the cycle's year and a running number. */
public record CertificateNumber(int year, int running) {

    private static final String PREFIX = "WHZL-";

    /** @throws Refusal {@code honour.refusal.certificateNumber} when it has another form */
    public static CertificateNumber parse(String text) {
        String even = text == null ? "" : text.strip().toUpperCase(java.util.Locale.ROOT);
        if (!even.matches(PREFIX + "\\d{4}-\\d{3}")) {
            throw new Refusal("honour.refusal.certificateNumber", 39);
        }
        String[] parts = even.split("-");
        return new CertificateNumber(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return PREFIX + year + '-' + String.format("%03d", running);
    }
}
