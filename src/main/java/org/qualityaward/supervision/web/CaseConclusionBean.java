package org.qualityaward.supervision.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.web.Messages;
import org.qualityaward.supervision.AccountabilityCase;
import org.qualityaward.supervision.ConcludingCase;
import org.qualityaward.supervision.Consequence;
import org.qualityaward.supervision.Consequence.Kind;

/** How a case ends: the verdict, the words, and what takes effect at once. */
@Named("caseConclusion")
@ViewScoped
public class CaseConclusionBean implements Serializable {

    @Inject
    CaseBean shown;

    @Inject
    ConcludingCase concluding;

    @Inject
    People people;

    private AccountabilityCase.Verdict verdict;
    private String consequence;
    private Kind[] kinds = {};
    private List<Long> persons = new ArrayList<>();
    private String pin;

    /** Signs and archives the conclusion. */
    public String conclude() {
        concluding.conclude(shown.ref(), verdict, consequence, getFollowing(), SigningPin.of(pin));
        Messages.done("supervision.case.done.concluded");
        return "/supervisor/case.xhtml?faces-redirect=true&id=" + shown.getId();
    }

    /** Each chosen kind for each chosen person, or for the organisation. */
    public List<Consequence> getFollowing() {
        List<Consequence> following = new ArrayList<>();
        for (Kind kind : kinds) {
            if (kind.isOfPerson()) {
                persons.forEach(id -> following.add(new Consequence(kind, id, name(id))));
            } else {
                following.add(new Consequence(kind, null, shown.getOpen().getAccusedName()));
            }
        }
        return following;
    }

    private String name(Long id) {
        return people.find(id).map(Person::getName).orElse("");
    }

    /** What can follow for the side that is accused. */
    public List<Kind> getPossible() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.about() == shown.getOpen().getDirection())
                .toList();
    }

    /** The members of the team that is accused; nobody where an organisation is. */
    public List<Person> getAccused() {
        return getPossible().stream().noneMatch(Kind::isOfPerson)
                ? List.of()
                : shown.getOpen().getTwoWay().getReviewerIds().stream()
                        .sorted()
                        .flatMap(id -> people.find(id).stream())
                        .toList();
    }

    public AccountabilityCase.Verdict[] getVerdicts() {
        return AccountabilityCase.Verdict.values();
    }

    public AccountabilityCase.Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(AccountabilityCase.Verdict verdict) {
        this.verdict = verdict;
    }

    public String getConsequence() {
        return consequence;
    }

    public void setConsequence(String consequence) {
        this.consequence = consequence;
    }

    public Kind[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(Kind... kinds) {
        this.kinds = kinds.clone();
    }

    public List<Long> getPersons() {
        return persons;
    }

    public void setPersons(List<Long> persons) {
        this.persons = persons;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
