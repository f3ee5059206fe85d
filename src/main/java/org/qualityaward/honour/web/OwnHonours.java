package org.qualityaward.honour.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.qualityaward.honour.Award;
import org.qualityaward.honour.AwardStanding;
import org.qualityaward.honour.Awards;
import org.qualityaward.honour.KeepingPrize;
import org.qualityaward.honour.Prize;
import org.qualityaward.honour.PrizePurpose;
import org.qualityaward.publicity.Reckoning;
import org.qualityaward.shared.CurrentCaller;
import org.qualityaward.shared.web.Messages;

/** An organisation's own honours, and its yearly reports on the prize. */
@Named("ownHonours")
@ViewScoped
public class OwnHonours implements Serializable {

    @Inject
    Awards awards;

    @Inject
    KeepingPrize keeping;

    @Inject
    Reckoning reckoning;

    @Inject
    CurrentCaller caller;

    private List<Row> rows = List.of();
    private PrizePurpose purpose;
    private BigDecimal amount;
    private String description;
    private int year;

    /** An honour with its prize, null where none comes with it. */
    public record Row(Award award, AwardStanding standing, Prize prize) implements Serializable {
        public Award getAward() {
            return award;
        }

        public AwardStanding getStanding() {
            return standing;
        }

        public Prize getPrize() {
            return prize;
        }
    }

    @PostConstruct
    void load() {
        Long organization = caller.get().organizationId();
        rows = organization == null
                ? List.of()
                : awards.ofOrganization(organization).stream()
                        .map(award -> new Row(
                                award,
                                award.standingOn(reckoning.today()),
                                awards.prizeOf(award).orElse(null)))
                        .toList();
        year = reckoning.today().getYear();
    }

    public void report(Award award) {
        keeping.report(award.ref(), purpose, amount, description, year);
        purpose = null;
        amount = null;
        description = null;
        Messages.done("honour.honour.saved");
        load();
    }

    public PrizePurpose[] getPurposes() {
        return PrizePurpose.values();
    }

    public List<Row> getRows() {
        return rows;
    }

    public PrizePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(PrizePurpose purpose) {
        this.purpose = purpose;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
