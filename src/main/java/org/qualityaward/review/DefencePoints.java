package org.qualityaward.review;

import java.math.BigDecimal;

/** How a defence comes to its points; {@code review.defence} says that they are the mean of what each member gave. */
public interface DefencePoints {

    /** @throws org.qualityaward.shared.Refusal while somebody of the team has not given his */
    BigDecimal of(Review review);
}
