package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.qualityaward.shared.Texts;

/** The reader's language: Chinese unless a cookie says English. {@link LanguageSwitch} sets the cookie. */
@Named
@RequestScoped
public class Language {

    static final String COOKIE = "language";
    static final String ENGLISH = "en";

    @Inject
    HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = asksEnglish(request) ? Locale.ENGLISH : Texts.CHINESE;
        }
        return locale;
    }

    /** For the lang attribute of the page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isEnglish() {
        return ENGLISH.equals(getLocale().getLanguage());
    }

    /** Code of the language to which the switch leads. */
    public String getOther() {
        return isEnglish() ? "zh" : ENGLISH;
    }

    /** Address of this page in the other language. */
    public String getSwitchLink() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        String page = forwarded == null ? request.getRequestURI() : forwarded.toString();
        Object asked = forwarded == null
                ? request.getQueryString()
                : request.getAttribute("jakarta.servlet.forward.query_string");
        return page + "?" + (asked == null ? "" : asked + "&") + LanguageSwitch.PARAMETER + "=" + getOther();
    }

    private static boolean asksEnglish(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return false;
        }
        for (Cookie cookie : request.getCookies()) {
            if (COOKIE.equals(cookie.getName())) {
                return ENGLISH.equals(cookie.getValue());
            }
        }
        return false;
    }
}
