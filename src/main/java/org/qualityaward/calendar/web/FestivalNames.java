package org.qualityaward.calendar.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qualityaward.calendar.Festival;
import org.qualityaward.shared.web.Language;

/** Names of listed days in the reader's language: {@code #{festivals.named(day.name)}}. */
@Named("festivals")
@RequestScoped
public class FestivalNames {

    @Inject
    Language language;

    public String named(String listed) {
        return Festival.inWords(language.getLocale(), listed);
    }
}
