package org.qualityaward.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.qualityaward.shared.Texts;

/**
 * The seven statutory festivals (全国年节及纪念日放假办法). The lists that staff keep name them in Chinese, as the State
 * Council does; this is how a screen says the same name in another language.
 */
public enum Festival {
    NEW_YEAR,
    SPRING,
    QINGMING,
    LABOUR,
    DRAGON_BOAT,
    MID_AUTUMN,
    NATIONAL;

    /** The name in a language; as it is listed where it is none of the seven, such as a holiday declared once. */
    public static String inWords(Locale locale, String listed) {
        return called(listed).map(festival -> Texts.of(locale, festival)).orElse(listed);
    }

    private static Optional<Festival> called(String listed) {
        return Arrays.stream(values())
                .filter(festival -> Texts.of(Texts.CHINESE, festival).equals(listed))
                .findFirst();
    }
}
