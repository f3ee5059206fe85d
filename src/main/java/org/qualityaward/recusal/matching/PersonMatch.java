package org.qualityaward.recusal.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two people of whom little is known are one (两个张伟不是一个人, 一个张伟不漏掉). The same name is not enough; the same
 * mobile number, or employer and year of birth beside the name, is. A year that differs speaks against it, and so does a
 * name that thousands bear with work elsewhere. What neither speaks for nor against leaves it to be asked.
 */
public final class PersonMatch {

    private static final Pattern MOBILE = Pattern.compile(".*?(1[3-9]\\d{9})");
    private static final int TELLING = 2;

    private PersonMatch() {}

    /**
     * What is known of somebody.
     *
     * @param birthYear null where unknown
     * @param phone null where unknown
     */
    public record Sketch(PersonName name, Integer birthYear, String phone) {

        /** Reads the year behind the name where none is known otherwise. */
        public static Sketch of(String name, Integer birthYear, String phone) {
            PersonName read = PersonName.of(name);
            return new Sketch(read, read.birthYear().map(y -> y.getValue()).orElse(birthYear), mobile(phone));
        }

        /** What equal names have in common. */
        public String nameKey() {
            return name.even();
        }

        private static String mobile(String phone) {
            return Optional.ofNullable(phone)
                    .map(each -> MOBILE.matcher(Writing.even(each)))
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> matcher.group(1))
                    .orElse(null);
        }
    }

    /** What is known of where one of them works, measured against the organisation of the other. */
    public enum Employer {
        /** Surely there. */
        THERE,
        /** Perhaps there: the employer's name is like it. */
        PERHAPS_THERE,
        /** Nothing is known, or it is over. */
        UNKNOWN,
        /** Elsewhere, and still. */
        ELSEWHERE
    }

    /**
     * @param other somebody on the file of an organisation
     * @param employer what is known of the first one's work, against that organisation
     * @param besides whether the other's post can be held beside work elsewhere (a legal representative's can)
     */
    public static Likeness compare(Sketch one, Sketch other, Employer employer, boolean besides) {
        boolean phone = one.phone() != null && one.phone().equals(other.phone());
        Years years = Years.of(one.birthYear(), other.birthYear());
        boolean apart = years == Years.APART || years == Years.NEXT && employer != Employer.THERE;
        if (phone) {
            return one.name().isSameAs(other.name()) && !apart ? Likeness.SAME : Likeness.ALIKE;
        }
        if (apart) {
            return Likeness.NONE;
        }
        if (one.name().isSameAs(other.name())) {
            return namesakes(one, employer, years, besides);
        }
        boolean asked = employer != Employer.UNKNOWN && employer != Employer.ELSEWHERE;
        boolean masked = one.name().couldBe(other.name())
                && asked
                && (years == Years.SAME
                        || Math.min(one.name().told(), other.name().told()) >= TELLING);
        boolean slip = one.name().isSlipOf(other.name()) && employer == Employer.THERE && years == Years.SAME;
        return masked || slip ? Likeness.ALIKE : Likeness.NONE;
    }

    private static Likeness namesakes(Sketch one, Employer employer, Years years, boolean besides) {
        if (employer == Employer.THERE && years == Years.SAME) {
            return Likeness.SAME;
        }
        boolean anotherOfThatName = employer == Employer.ELSEWHERE
                && years == Years.UNKNOWN
                && one.name().isCommon()
                && !besides;
        return anotherOfThatName ? Likeness.NONE : Likeness.ALIKE;
    }

    private enum Years {
        SAME,
        /** One apart: an age counted the old way, or from the year alone. */
        NEXT,
        APART,
        UNKNOWN;

        static Years of(Integer one, Integer other) {
            if (one == null || other == null) {
                return UNKNOWN;
            }
            int difference = Math.abs(one - other);
            return difference == 0 ? SAME : difference == 1 ? NEXT : APART;
        }
    }
}
