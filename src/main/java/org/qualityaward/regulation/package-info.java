/**
 * The measures themselves: their text ({@link org.qualityaward.regulation.Measures}), their numbers ({@link
 * org.qualityaward.regulation.RuleSet}) and the criteria that reviewers score by ({@link
 * org.qualityaward.regulation.Criteria}).
 *
 * <p>Each comes in versions. A cycle is bound to a rule-set version when it opens, so a later edition of the measures never
 * changes a running or finished cycle, and no number of the law stands in code.
 */
package org.qualityaward.regulation;
