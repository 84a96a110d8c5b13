package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagesTest {
    @ParameterizedTest
    @CsvSource({
        "blog, blog",
        "blog blog.user, blog",
        "blog.post blog.user, blog",
        "blog blogger, ''",
        "com.a.b com.a.c com.a.b.d, com.a",
        "a b, ''",
        "'', ''",
    })
    void findsTheLongestCommonPackage(String packages, String common) {
        assertThat(Packages.common(List.of(packages.split(" ")))).isEqualTo(common);
    }
}
