package org.qualityaward.archive;

/** How a paper is laid out on A4. */
public enum PageLayout {
    /** Upright, title above, numbered sections, signature block at the end; the layout of all ordinary papers. */
    FORM,
    /** Upright with a rule under the heading and the date at the foot, for notices, announcements and decisions. */
    NOTICE,
    /** Landscape with a frame, a large title, centred text and the square code of its verification address. */
    CERTIFICATE
}
