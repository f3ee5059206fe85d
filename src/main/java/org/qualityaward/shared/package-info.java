/**
 * The ground floor: what every room stands on and nothing of the award itself.
 *
 * <p>A typed no ({@link org.qualityaward.shared.Refusal}), the one gate through which every act passes
 * ({@link org.qualityaward.shared.Gate}) and the trail that it leaves ({@link org.qualityaward.shared.AuditTrail}),
 * the injected clock ({@link org.qualityaward.shared.AwardClock}), pages of rows, settings and texts.
 *
 * <p>Rooms above import this one; it imports none of them. Where it needs to know something that only they
 * know (who is calling, how a person stands towards a file) it asks through small interfaces that they
 * implement: {@link org.qualityaward.shared.CallerSource}, {@link org.qualityaward.shared.Standing}.
 */
package org.qualityaward.shared;
