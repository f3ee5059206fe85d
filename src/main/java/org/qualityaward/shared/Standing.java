package org.qualityaward.shared;

/**
 * How a caller stands towards a thing: owner, district of domicile, assigned, recused. Each room contributes the rules
 * it knows as a CDI bean; one objection is enough to close the gate, and the caller learns nothing but that the thing
 * is not here.
 */
public interface Standing {

    /** Whether this rule has anything to say about such a thing. */
    boolean concerns(Subject subject);

    /** Whether the caller may do this with the thing; a thing that does not exist is answered with false. */
    boolean permits(Caller caller, Act act, Subject subject);
}
