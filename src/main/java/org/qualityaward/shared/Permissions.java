package org.qualityaward.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;

/**
 * What a page may ask the gate before it shows a button. It decides nothing: the act itself passes the gate again.
 */
@RequestScoped
public class Permissions {

    @Inject
    CurrentCaller caller;

    @Inject
    Admission admission;

    /**
     * Whether the caller could do the (one) act of this use case with these things now.
     *
     * @throws IllegalArgumentException when the class has no act
     */
    public boolean may(Class<?> useCase, Subject... subjects) {
        Act act = Arrays.stream(useCase.getDeclaredMethods())
                .map(Gate::actOf)
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(useCase + " has no act"));
        return admission.permits(caller.get(), act, subjects);
    }
}
