package org.qualityaward.testing;

import java.lang.reflect.Field;
import org.qualityaward.shared.Stored;

/** Plain tests work on things that never saw a database; this gives them what only a row has. */
public final class Rows {

    private Rows() {}

    /** The thing as if it were stored under this id. */
    public static <T extends Stored> T withId(T thing, long id) {
        return with(thing, "id", id);
    }

    /** The thing as if it had been loaded with this value in a field. */
    public static <T> T with(T thing, String name, Object value) {
        for (Class<?> type = thing.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(thing, value);
                return thing;
            } catch (NoSuchFieldException inASuperclass) {
                continue;
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError(thing.getClass() + " has no field " + name);
    }
}
