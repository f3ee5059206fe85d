package org.qualityaward.archive;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.qualityaward.shared.Act;
import org.qualityaward.shared.Subject;

/**
 * What somebody does, so written down that it can be done later: a method of a use case with its arguments, of which a PIN is
 * left out.
 *
 * @param act name of the act
 * @param arguments as Java serialises them
 * @param subjectKind kind of the first thing it is about; null if there is none
 */
record Deed(String act, String useCase, String method, byte[] arguments, String subjectKind, Long subjectId) {

    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "org.qualityaward.**;java.lang.*;java.util.*;java.time.*;java.math.*;!*");

    /** Empty if it has an argument that cannot be written down. */
    static Optional<Deed> of(InvocationContext invocation) {
        Method method = invocation.getMethod();
        Object[] arguments = Stream.of(invocation.getParameters())
                .map(argument -> argument instanceof SigningPin ? null : argument)
                .toArray();
        Optional<Subject> subject = Arrays.stream(arguments)
                .filter(Subject.class::isInstance)
                .map(Subject.class::cast)
                .findFirst();
        if (!Arrays.stream(arguments).allMatch(each -> each == null || each instanceof Serializable)) {
            return Optional.empty();
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(arguments);
            out.flush();
            return Optional.of(new Deed(
                    method.getAnnotation(Act.class).value(),
                    method.getDeclaringClass().getName(),
                    method.getName(),
                    bytes.toByteArray(),
                    subject.map(Subject::kind).orElse(null),
                    subject.map(Subject::id).orElse(null)));
        } catch (IOException notSerializable) {
            return Optional.empty();
        }
    }

    /** Does it, through the gate and in a transaction of its own. */
    Object redo() {
        try {
            Class<?> type = Class.forName(useCase, true, Thread.currentThread().getContextClassLoader());
            Object[] values = read();
            Method again = Arrays.stream(type.getMethods())
                    .filter(each -> each.getName().equals(method) && each.getParameterCount() == values.length)
                    .filter(each -> each.isAnnotationPresent(Act.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(useCase + " has no act " + method));
            for (int i = 0; i < values.length; i++) {
                if (again.getParameterTypes()[i] == SigningPin.class) {
                    values[i] = SigningPin.of(null);
                }
            }
            return again.invoke(CDI.current().select(type).get(), values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("What waited can no longer be done: " + useCase + "." + method, e);
        }
    }

    private Object[] read() {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(arguments)) {
            @Override
            protected Class<?> resolveClass(java.io.ObjectStreamClass described)
                    throws IOException, ClassNotFoundException {
                try {
                    return Class.forName(
                            described.getName(), false, Thread.currentThread().getContextClassLoader());
                } catch (ClassNotFoundException primitive) {
                    return super.resolveClass(described);
                }
            }
        }) {
            in.setObjectInputFilter(OURS);
            return (Object[]) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("What waited can no longer be read", e);
        }
    }
}
