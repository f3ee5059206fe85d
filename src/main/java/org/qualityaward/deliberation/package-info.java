/**
 * How it is decided: the comprehensive ranking and the candidate list (Article 23), the meeting of all members with its
 * secret ballots, minutes and decision (Article 24), the proposed list in publicity with cancellation and substitution, the
 * head's endorsement and the mayor's approval (Article 25). Quotas, floors, quorum and majority come from the rule set.
 */
package org.qualityaward.deliberation;
