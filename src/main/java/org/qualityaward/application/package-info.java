/**
 * From the first word of a draft to eligibility (Articles 2, 3, 6, 12, 13, 17 to 19, 37, 38 and 41).
 *
 * <p>The organisation writes its {@link org.qualityaward.application.ApplicationForm form}, adds
 * {@link org.qualityaward.application.EvidenceFile evidence} and files both with a signed commitment: a frozen
 * {@link org.qualityaward.application.Filing}. The district of domicile {@link
 * org.qualityaward.application.DistrictCheck checks} and recommends; the office {@link
 * org.qualityaward.application.Examination examines}, tells all {@link org.qualityaward.application.DefectNotice defects}
 * once, and asks the departments ({@link org.qualityaward.application.DepartmentReply}). The
 * {@link org.qualityaward.application.Application} itself goes on through the rooms above by its public verbs.
 *
 * <p>Rooms above contribute {@link org.qualityaward.application.FileReaders} (who else may read),
 * {@link org.qualityaward.application.HonourHistory} (Articles 6 and 41) and {@link org.qualityaward.cycle.FileVisibility}
 * (what is hidden from whom).
 */
package org.qualityaward.application;
