package org.qualityaward.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qualityaward.regulation.RevisingRules;
import org.qualityaward.regulation.Rule;
import org.qualityaward.regulation.RuleSet;
import org.qualityaward.regulation.RuleSets;
import org.qualityaward.shared.Permissions;
import org.qualityaward.shared.web.Messages;

/** The versions of the measures' numbers side by side, and the entry of a later one. */
@Named("rulesPage")
@ViewScoped
public class RulesBean implements Serializable {

    @Inject
    RuleSets ruleSets;

    @Inject
    RevisingRules revising;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    private List<Edition> editions;
    private List<Line> lines;
    private boolean mayRevise;
    private boolean revisingNow;
    private String code;
    private String title;
    private String documentNumber;
    private LocalDate issuedOn;

    /** One version, in a column of its own. */
    public record Edition(
            String code, String title, String documentNumber, LocalDate issuedOn, Map<Rule, String> amounts)
            implements Serializable {

        public String getCode() {
            return code;
        }

        public String getTitle() {
            return title;
        }

        public String getDocumentNumber() {
            return documentNumber;
        }

        public LocalDate getIssuedOn() {
            return issuedOn;
        }

        public Map<Rule, String> getAmounts() {
            return amounts;
        }
    }

    /** One rule with the amount that a new version would give it. */
    public static class Line implements Serializable {

        private final Rule rule;
        private String amount;

        Line(Rule rule, String amount) {
            this.rule = rule;
            this.amount = amount;
        }

        public Rule getRule() {
            return rule;
        }

        public String getAmount() {
            return amount;
        }

        public void setAmount(String amount) {
            this.amount = amount;
        }
    }

    @PostConstruct
    void load() {
        List<RuleSet> all = ruleSets.all();
        editions = all.stream().map(RulesBean::edition).toList();
        RuleSet latest = all.get(0);
        lines = Stream.of(Rule.values())
                .sorted(Comparator.comparingInt(Rule::getArticle))
                .map(rule -> new Line(rule, latest.amount(rule)))
                .toList();
        title = latest.getTitle();
        issuedOn = LocalDate.now(clock);
        mayRevise = permissions.may(RevisingRules.class);
    }

    private static Edition edition(RuleSet set) {
        Map<Rule, String> amounts = new EnumMap<>(Rule.class);
        Stream.of(Rule.values()).forEach(rule -> amounts.put(rule, set.amount(rule)));
        return new Edition(set.getCode(), set.getTitle(), set.getDocumentNumber(), set.getIssuedOn(), amounts);
    }

    public void begin() {
        revisingNow = true;
    }

    /** Enters the new version with the amounts that were changed. */
    public String save() {
        Map<Rule, String> changed = new EnumMap<>(Rule.class);
        Map<Rule, String> before = editions.get(0).amounts();
        lines.stream()
                .filter(line -> !before.get(line.getRule()).equals(line.getAmount()))
                .forEach(line -> changed.put(line.getRule(), line.getAmount()));
        revising.revise(code.strip(), title.strip(), documentNumber.strip(), issuedOn, changed);
        Messages.done("regulation.rules.saved", code.strip(), changed.size());
        return "rules?faces-redirect=true";
    }

    public List<Edition> getEditions() {
        return editions;
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isMayRevise() {
        return mayRevise;
    }

    public boolean isRevisingNow() {
        return revisingNow;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
