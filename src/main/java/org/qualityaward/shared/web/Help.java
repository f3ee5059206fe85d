package org.qualityaward.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Texts;

/** The manual: for each part that the reader plays, his steps through a cycle in their order. */
@Named
@RequestScoped
public class Help {

    private static final int MOST_STEPS = 9;

    @Inject
    CurrentCaller caller;

    @Inject
    Language language;

    @Inject
    StepFacts facts;

    /** The steps of one role. */
    public record Chapter(Role role, List<String> steps) {

        public Role getRole() {
            return role;
        }

        public List<String> getSteps() {
            return steps;
        }
    }

    /** For the roles of the reader; a stranger reads what awaits an organisation that applies. */
    public List<Chapter> getChapters() {
        Set<Role> roles = caller.get().isSignedIn() ? caller.get().roles() : Set.of(Role.APPLICANT);
        return roles.stream()
                .sorted()
                .map(role -> new Chapter(role, steps(role)))
                .filter(chapter -> !chapter.steps().isEmpty())
                .toList();
    }

    private List<String> steps(Role role) {
        ResourceBundle texts = Texts.bundle(language.getLocale());
        return IntStream.rangeClosed(1, MOST_STEPS)
                .mapToObj(step -> "web.help." + role.name() + "." + step)
                .takeWhile(texts::containsKey)
                .map(key -> Texts.text(language.getLocale(), key, facts.facts()))
                .toList();
    }
}
