package org.qualityaward.review;

/** The three kinds of work that a team does on an application (Article 21). */
public enum EngagementKind {
    MATERIAL,
    SITE,
    DEFENCE
}
