package org.qualityaward.deliberation;

import java.io.Serializable;
import org.qualityaward.regulation.Fraction;

/** The ballots on one candidate, added up; more exists of them nowhere (Article 24). */
public record Tally(int agreed, int opposed, int abstained) implements Serializable {

    /** Those who took part; whoever was recused is not among them. */
    public int voting() {
        return agreed + opposed + abstained;
    }

    /** Whether more than the share of those voting agreed. */
    public boolean isCarriedBy(Fraction majority) {
        return voting() > 0 && majority.exceededBy(agreed, voting());
    }
}
