package org.qualityaward.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.identity.AccountFilter;
import org.qualityaward.identity.Person;
import org.qualityaward.identity.ReadingAccounts;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.web.Lazy;

/** The list of accounts, for the administrator of accounts and the administrator of roles. */
@Named("accounts")
@ViewScoped
public class AccountsBean implements Serializable {

    @Inject
    ReadingAccounts reading;

    @Inject
    Clock clock;

    private String text;
    private Role role;
    private AccountFilter.State state;
    private LazyDataModel<Person> rows;

    @PostConstruct
    void load() {
        rows = new Lazy<>(request -> reading.page(new AccountFilter(text, role, state), request));
    }

    /** Asks for all of them again. */
    public void clear() {
        text = null;
        role = null;
        state = null;
    }

    /** How an account stands now. */
    public AccountFilter.State stateOf(Person person) {
        if (person.isClosed()) {
            return AccountFilter.State.CLOSED;
        }
        return person.isLockedAt(clock.instant()) ? AccountFilter.State.LOCKED : AccountFilter.State.OPEN;
    }

    public LazyDataModel<Person> getRows() {
        return rows;
    }

    public Role[] getRoles() {
        return Role.grantable();
    }

    public AccountFilter.State[] getStates() {
        return AccountFilter.State.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountFilter.State getState() {
        return state;
    }

    public void setState(AccountFilter.State state) {
        this.state = state;
    }
}
