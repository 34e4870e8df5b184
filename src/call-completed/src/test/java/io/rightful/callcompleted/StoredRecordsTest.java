package io.rightful.callcompleted;

import java.util.Arrays;
import java.util.stream.Stream;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A class that is renamed must not silently drop out of the native executable. */
class StoredRecordsTest {
    static Stream<String> names() throws ClassNotFoundException {
        Class<?> registration = Class.forName("io.rightful.wiring.StoredRecords");
        return Arrays.stream(
                registration.getAnnotation(RegisterForReflection.class).classNames());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNameIsThatOfARecord(String name) throws ClassNotFoundException {
        assertThat(Class.forName(name).isRecord()).isTrue();
    }
}
