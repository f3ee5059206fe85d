package org.qualityaward.demo.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.qualityaward.demo.Stagehand;
import org.qualityaward.identity.People;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/** The demo accounts that the login page offers in demo mode: one for each part that somebody plays. */
@Named
@RequestScoped
public class DemoAccounts {

    private static final List<String> SHOWN = List.of(
            "office",
            "office-lead",
            "district-hbw",
            "district-hn",
            "district-wd",
            "org01",
            "reviewer07",
            "institution",
            "head",
            "member1",
            "mayor",
            "discipline",
            "tax",
            "sysadmin",
            "secadmin",
            "auditor");

    @Inject
    People people;

    private List<Account> accounts = List.of();

    /** One line of the list. */
    public record Account(String account, String position, Role role) {

        public String getAccount() {
            return account;
        }

        public String getPosition() {
            return position;
        }

        public Role getRole() {
            return role;
        }
    }

    @PostConstruct
    void load() {
        if (Setting.DEMO.isOn()) {
            accounts = SHOWN.stream()
                    .map(account -> people.byAccount(account).orElse(null))
                    .filter(Objects::nonNull)
                    .map(DemoAccounts::line)
                    .toList();
        }
    }

    private static Account line(Person person) {
        return new Account(
                person.getAccount(),
                person.getPosition(),
                person.getRoles().stream()
                        .sorted()
                        .reduce((first, last) -> last)
                        .orElse(Role.APPLICANT));
    }

    public List<Account> getAccounts() {
        return accounts;
    }

    /** The one password of all of them. */
    public String getPassword() {
        return Stagehand.PASSWORD;
    }

    public String getPin() {
        return Stagehand.PIN;
    }
}
