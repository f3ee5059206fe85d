package org.qualityaward.review;

/** The methods of the Government Procurement Law by which an institution may be chosen. */
public enum ProcurementMethod {
    OPEN_TENDER,
    INVITED_TENDER,
    NEGOTIATION,
    CONSULTATION,
    INQUIRY,
    SINGLE_SOURCE,
    FRAMEWORK
}
