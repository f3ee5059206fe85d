package org.qualityaward.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes every page forget what it remembered, as any change of a row does, without a change. */
@Dependent
public class Forgetfulness {

    @Inject
    Epoch epoch;

    public void forget() {
        epoch.changing();
    }
}
