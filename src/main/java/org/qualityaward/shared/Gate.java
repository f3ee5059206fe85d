package org.qualityaward.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The one gate. Every act of every use case passes here, inside its transaction: first the role, then the caller's
 * standing towards each thing the act is about, then whether the same form did it a moment ago (a double click), then the
 * act, then its row in the audit trail. An allowed act and its row are committed together; a refused one is rolled back
 * and its row is written all the same.
 */
@Act
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Gate {

    @Inject
    CurrentCaller caller;

    @Inject
    Admission admission;

    @Inject
    AuditTrail trail;

    @Inject
    Sending sending;

    @AroundInvoke
    Object pass(InvocationContext invocation) throws Exception {
        Act act = actOf(invocation.getMethod());
        if (act == null) {
            return invocation.proceed();
        }
        Subject[] subjects = subjectsIn(invocation.getParameters());
        Caller who = caller.get();
        try {
            admit(who, act, subjects);
            if (isOnce(act)) {
                sending.refuseRepetition(deed(act, invocation.getParameters()));
            }
            Object result = invocation.proceed();
            if (!act.readOnly()) {
                trail.allowed(who, act, subjects);
            }
            if (isOnce(act)) {
                sending.allowed(deed(act, invocation.getParameters()));
            }
            return result;
        } catch (Refusal refusal) {
            sending.failed();
            trail.refused(who, act, refusal.key(), refusal.article(), subjects);
            throw refusal;
        } catch (NotHere notHere) {
            sending.failed();
            trail.refused(who, act, "shared.refusal.notHere", act.article(), subjects);
            throw notHere;
        } catch (RuntimeException failure) {
            sending.failed();
            trail.failed(who, act, failure, subjects);
            throw failure;
        }
    }

    private void admit(Caller who, Act act, Subject... subjects) {
        if (!admission.permits(who, act, subjects)) {
            throw new NotHere();
        }
    }

    private static boolean isOnce(Act act) {
        return !act.readOnly() && !act.repeatable();
    }

    /** An act with what it is done to: rows, items, days and kinds, by a hash of the arguments that name them. */
    private static String deed(Act act, Object... arguments) {
        return act.value()
                + ' '
                + Stream.ofNullable(arguments)
                        .flatMap(Arrays::stream)
                        .map(each -> each instanceof Stored stored ? stored.getId() : each)
                        .filter(each -> each instanceof Subject || each instanceof Comparable)
                        .toList()
                        .hashCode();
    }

    static Act actOf(Method method) {
        Act act = method.getAnnotation(Act.class);
        return act != null && !act.value().isEmpty() ? act : null;
    }

    private static Subject[] subjectsIn(Object[] parameters) {
        return parameters == null
                ? new Subject[0]
                : Arrays.stream(parameters)
                        .filter(Subject.class::isInstance)
                        .map(Subject.class::cast)
                        .toArray(Subject[]::new);
    }
}
