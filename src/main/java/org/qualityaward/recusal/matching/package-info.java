/**
 * Recognises organisations and people in what was written down about them (Article 34): a record says 恒瑞达化工 or
 * 烏海市恆瑞達化工有限責任公司, the file says 乌海市恒瑞达化工有限责任公司; a record says 张伟, and so do a thousand files.
 *
 * <p>{@link org.qualityaward.recusal.matching.Writing} makes writings even (width, traditional characters, figures);
 * {@link org.qualityaward.recusal.matching.OrganizationName} takes a name apart into place, brand, trade and form, in every way
 * in which it can be read; {@link org.qualityaward.recusal.matching.OrganizationMatch} compares two of them;
 * {@link org.qualityaward.recusal.matching.Register} finds, among many, those whom a name or code can mean, without comparing all
 * with all; {@link org.qualityaward.recusal.matching.TieWalk} goes from a parent to its daughters and back;
 * {@link org.qualityaward.recusal.matching.PersonMatch} tells namesakes from one person. Their answer is a
 * {@link org.qualityaward.recusal.matching.Likeness}: the same, which nobody needs to be asked about, alike, which somebody has to
 * rule on, or neither.
 *
 * <p>All of it is pure; the words (places, forms, trades, sounds) are data under {@code /recusal}. A labelled set of more than
 * six hundred pairs says how well it does ({@code LabelledPairsTest} prints precision and recall).
 */
package org.qualityaward.recusal.matching;
