package org.qualityaward.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the auditor takes along opens in a spreadsheet and does nothing there. */
class ExportingAuditTrailTest {

    @Test
    void doublesQuotes() {
        assertEquals("\"a \"\"b\"\"\"", ExportingAuditTrail.cell("a \"b\""));
    }

    @Test
    void disarmsFormulas() {
        assertEquals("\"'=1+1\"", ExportingAuditTrail.cell("=1+1"));
        assertEquals("\"'@SUM(A1)\"", ExportingAuditTrail.cell("@SUM(A1)"));
    }

    @Test
    void writesNothingForNothing() {
        assertEquals("\"\"", ExportingAuditTrail.cell(null));
    }
}
