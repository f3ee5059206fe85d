package org.qualityaward.archive;

/** How a paper is laid out on A4. */
public enum PageLayout {
    /** Upright, title above, numbered sections, signature block at the end; the layout of all ordinary papers. */
    FORM,
    /** Upright with a rule under the heading and the date at the foot, for notices, announcements and decisions. */
    NOTICE,
    /**
     * Upright as GB/T 9704 has it: a page of 156 × 225 mm with the head at 37 mm and the binding at 28 mm, 22 lines of 28
     * characters in size three, the title in size two, the number of the page outside below; for reports.
     */
    REPORT,
    /** Landscape with a frame, a large title, centred text and the square code of its verification address. */
    CERTIFICATE
}
