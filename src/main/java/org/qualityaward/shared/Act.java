package org.qualityaward.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a use case as an act that passes the gate: who may do it and by which article. The gate checks
 * the role, asks every {@link Standing} about each argument that is a {@link Subject}, and leaves a row in the audit
 * trail whatever the outcome. The class must be {@code @Transactional}, so that the act and its row are one.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Act {

    /** Name of the act, {@code context.verb}; its text is the bundle key {@code act.<value>}. */
    @Nonbinding
    String value() default "";

    /** Roles of which the caller must hold one; empty for an open act. */
    @Nonbinding
    Role[] by() default {};

    /** The article that the act carries out, 0 for none. */
    @Nonbinding
    int article() default 0;

    /** Whether it only reads: then no row is written when it is allowed. */
    @Nonbinding
    boolean readOnly() default false;

    /**
     * Whether the same form, sent twice in a row from the same page, means it twice: a step of the clock, a switch, a
     * draft that is saved as it is. Anything else is a double click the second time and is refused.
     */
    @Nonbinding
    boolean repeatable() default false;
}
