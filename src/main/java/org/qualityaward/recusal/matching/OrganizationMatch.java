package org.qualityaward.recusal.matching;

/**
 * Whether a name that was written down means an organisation whose registered name is known. Names are the same when nothing
 * but their writing differs: width, traditional characters, figures, 市 left out, 有限责任公司 for 有限公司. They are alike when
 * one abbreviates the other, names a wider place, the group of the same brand, or differs by one character that sounds or
 * looks alike. A name that tells place, trade and form abbreviates nothing: with another trade it is another organisation.
 */
final class OrganizationMatch {

    private static final int TELLING_BRAND = 3;
    private static final int SHORTEST_TRADE = 2;
    static final int LONGEST_ACRONYM = 3;

    private OrganizationMatch() {}

    /** Whether a reading of what was written can mean one of a known name, which has a brand that it begins with. */
    static boolean abbreviates(Reading written, Reading known, boolean ofPart) {
        if (!known.hasBrand() || !written.stem().startsWith(known.brand())) {
            return false;
        }
        String rest = written.stem().substring(known.brand().length());
        if (!written.place().agreesWith(known.place())) {
            return false;
        }
        if (written.group()) {
            return true;
        }
        boolean elsewhere = written.place().isCountry() != known.place().isCountry()
                && written.place().isNamed()
                && known.place().isNamed();
        if (elsewhere) {
            return false;
        }
        if (rest.equals(known.trade()) || ofPart && !known.trade().isEmpty() && rest.startsWith(known.trade())) {
            return true;
        }
        return !written.isWhole() && (rest.isEmpty() || shortens(rest, known.trade(), written.form()));
    }

    /** 能化 for 能源化工: the characters of one stand in the other in their order. */
    private static boolean shortens(String rest, String trade, Form form) {
        boolean longEnough = rest.length() >= SHORTEST_TRADE || rest.length() == 1 && !form.isNone();
        return longEnough && rest.length() <= trade.length() && standsIn(rest, trade);
    }

    private static boolean standsIn(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length();
    }

    /** 乌海化工厂 and 乌海市化工厂: nothing but place and trade, so that both must be told and equal. */
    static boolean sameWithoutBrand(Reading written, Reading known) {
        return written.brand().isEmpty()
                && known.brand().isEmpty()
                && written.place().isSameAs(known.place())
                && written.trade().equals(known.trade());
    }

    /** Whether two names of one length that differ in one character can be one with a slip of the pen. */
    static boolean slipped(char written, char known, int brand) {
        if (written == known || Writing.isNumeral(written) || Writing.isNumeral(known)) {
            return false;
        }
        return Writing.lookAlike(written, known) || brand >= TELLING_BRAND && Writing.soundAlike(written, known);
    }

    /** 乌化 for 乌海化工, 二热 for 第二热电厂: first character of the place or number, then of what follows. */
    static boolean isAcronym(String written, String known, Reading reading) {
        if (written.length() < SHORTEST_TRADE || written.length() > LONGEST_ACRONYM) {
            return false;
        }
        String from = isOrdinal(reading.brand()) ? reading.brand().substring(1) + reading.trade() : known;
        return written.charAt(0) == from.charAt(0)
                && standsIn(written, from)
                && reading.trade().indexOf(written.charAt(written.length() - 1)) >= 0;
    }

    /** Whether a name has no brand but at most a number, so that it is shortened to single characters. */
    static boolean hasAcronym(Reading reading) {
        return !reading.trade().isEmpty() && (reading.brand().isEmpty() || isOrdinal(reading.brand()));
    }

    private static boolean isOrdinal(String brand) {
        return brand.length() > 1
                && !Writing.isNumeral(brand.charAt(0))
                && brand.substring(1).chars().allMatch(c -> Writing.isNumeral((char) c));
    }
}
