package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qualityaward.shared.AwardClock;
import org.qualityaward.shared.Texts;
import org.qualityaward.shared.Tone;
import org.qualityaward.shared.Toned;

/** How screens write dates, articles, numbers and states, in the reader's language: {@code #{fmt.day(row.lastDay)}}. */
@Named("fmt")
@RequestScoped
public class Format {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final String NOTHING = "—";

    @Inject
    Language language;

    @Inject
    Clock clock;

    private Locale locale() {
        return language.getLocale();
    }

    /** The text of a key with up to three facts. */
    public String text(String key) {
        return Texts.text(locale(), key);
    }

    public String text(String key, Object one) {
        return Texts.text(locale(), key, fact(one));
    }

    public String text(String key, Object one, Object two) {
        return Texts.text(locale(), key, fact(one), fact(two));
    }

    public String text(String key, Object one, Object two, Object three) {
        return Texts.text(locale(), key, fact(one), fact(two), fact(three));
    }

    /** The text of a key with as many facts as a list holds. */
    public String textOf(String key, java.util.List<Object> facts) {
        return Texts.text(
                locale(),
                key,
                facts == null ? new Object[0] : facts.stream().map(Format::fact).toArray());
    }

    private static Object fact(Object fact) {
        return fact == null ? NOTHING : fact;
    }

    /** An enum constant in words; — for none. */
    public String of(Enum<?> constant) {
        return constant == null ? NOTHING : Texts.of(locale(), constant);
    }

    /** 2026-05-12（周二）. */
    public String day(LocalDate date) {
        return date == null ? NOTHING : text("web.date.day", date.toString(), weekday(date));
    }

    /** 2026-05-12（周二）24:00, the way a last day is named. */
    public String lastDay(LocalDate date) {
        return date == null ? NOTHING : text("web.date.lastDay", date.toString(), weekday(date));
    }

    /** 2026-05-12 周二, for wide tables. */
    public String wideDay(LocalDate date) {
        return date == null ? NOTHING : date + " " + weekday(date);
    }

    /** 05-12 周二, for tables. */
    public String shortDay(LocalDate date) {
        return date == null ? NOTHING : MONTH_DAY.format(date) + " " + weekday(date);
    }

    /** 05-12, and one day or from–to. */
    public String range(LocalDate first, LocalDate last) {
        if (first == null) {
            return last == null ? NOTHING : MONTH_DAY.format(last);
        }
        return last == null || first.equals(last)
                ? MONTH_DAY.format(first)
                : MONTH_DAY.format(first) + "—" + MONTH_DAY.format(last);
    }

    /** 2026-05-12 09:30. */
    public String time(Instant instant) {
        return instant == null ? NOTHING : TIME.format(local(instant));
    }

    /** 2026-05-12 09:30:05, for receipts. */
    public String exact(Instant instant) {
        return instant == null ? NOTHING : SECONDS.format(local(instant));
    }

    /** Day of an instant: 2026-05-12. */
    public String dayOf(Instant instant) {
        return instant == null ? NOTHING : local(instant).toLocalDate().toString();
    }

    /** 今日 09:12 or 04-28 16:20, for feeds. */
    public String moment(Instant instant) {
        if (instant == null) {
            return NOTHING;
        }
        LocalDateTime time = local(instant);
        String hour = TIME.format(time).substring(11);
        LocalDate today = today();
        if (time.toLocalDate().equals(today)) {
            return text("web.date.today", hour);
        }
        return time.getYear() == today.getYear()
                ? TIME.format(time).substring(5)
                : TIME.format(time).substring(0, 10);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** 第十九条 or Article 19. */
    public String article(int number) {
        return language.isEnglish() ? Texts.text(locale(), "shared.article", number) : chineseArticle(number);
    }

    private String chineseArticle(int number) {
        String digits = text("web.numerals");
        String tens = number < 10 ? "" : (number < 20 ? "" : "" + digits.charAt(number / 10)) + digits.charAt(10);
        String ones = number % 10 == 0 && number > 0 ? "" : "" + digits.charAt(number % 10);
        return Texts.text(locale(), "shared.article", tens + ones);
    }

    /** 1,284 or 31.5; whole numbers without a point. */
    public String number(Number number) {
        if (number == null) {
            return NOTHING;
        }
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(number instanceof BigDecimal exact ? Math.max(0, exact.scale()) : 2);
        return format.format(number);
    }

    /** 18.6 MB, 214 KB. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        if (bytes >= 1 << 20) {
            return format.format(bytes / (double) (1 << 20)) + " MB";
        }
        return bytes >= 1 << 10 ? bytes / (1 << 10) + " KB" : text("web.bytes", bytes);
    }

    /** Colour of a state's tag. */
    public String severity(Object state) {
        return tone(state).severity();
    }

    public String icon(Object state) {
        return state instanceof Toned toned ? toned.icon() : tone(state).icon();
    }

    private static Tone tone(Object state) {
        return state instanceof Toned toned ? toned.tone() : state instanceof Tone tone ? tone : Tone.NEUTRAL;
    }

    private String weekday(LocalDate date) {
        return text("web.weekday." + date.getDayOfWeek().getValue());
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(AwardClock.CHINA).toLocalDateTime();
    }
}
