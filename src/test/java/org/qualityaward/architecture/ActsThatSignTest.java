package org.qualityaward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityaward.archive.SigningPin;
import org.qualityaward.shared.Act;

/** Whatever is signed can be signed elsewhere, and can wait for a time stamp: the act is written down with its arguments. */
class ActsThatSignTest {

    @Test
    void everyActThatSignsCanBeWrittenDownAndDoneLater() {
        List<Method> acts = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HouseTest.HOUSE).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Act.class))
                        .map(JavaMethod::reflect)
                        .filter(method -> List.of(method.getParameterTypes()).contains(SigningPin.class))
                        .toList();

        assertFalse(acts.isEmpty());
        assertEquals(
                List.of(),
                acts.stream()
                        .filter(act ->
                                !Arrays.stream(act.getGenericParameterTypes()).allMatch(ActsThatSignTest::isWritable))
                        .map(Method::toString)
                        .toList());
    }

    private static boolean isWritable(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                    && isWritable(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain
                && (plain == SigningPin.class || plain.isPrimitive() || Serializable.class.isAssignableFrom(plain));
    }
}
