package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The same classes give the same model, down to the order of columns and the names of constraints. */
class SameReadingTest {
    private static final Path MAPPINGS = Path.of("src/test/resources/mappings");

    @TestFactory
    Stream<DynamicTest> doesNotDependOnTheOrderOfSourcesOrTheirKind(@TempDir Path temporary) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(MAPPINGS)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream()
                .map(folder -> dynamicTest(
                        folder.getFileName().toString(),
                        () -> compare(folder, temporary.resolve(folder.getFileName()))));
    }

    private static void compare(Path folder, Path temporary) throws IOException {
        Compilation straight = Compilation.of(folder, directory(temporary, "straight"));
        List<Path> backwards = new ArrayList<>(Compilation.sources(folder));
        Collections.reverse(backwards);
        Compilation reversed = Compilation.of(backwards, List.of(), List.of(), directory(temporary, "reversed"));

        Path nothing = Files.writeString(temporary.resolve("Nothing.java"), "class Nothing {}");
        Path settings = folder.resolve("hibernate.properties");
        if (Files.exists(settings)) {
            Files.copy(settings, temporary.resolve("hibernate.properties"));
        }
        if (straight.mapping().isPresent()) {
            Path copy = Files.createDirectories(temporary.resolve("META-INF")).resolve("orm.xml");
            Files.copy(straight.mapping().get(), copy);
        }
        List<String> names = new ArrayList<>(straight.names());
        Compilation fromClasses = Compilation.of(
                List.of(nothing), List.of(straight.classes()), names, directory(temporary, "from-classes"));

        for (NamingStrategy naming : NamingStrategy.values()) {
            assertThat(reversed.model(naming).schema())
                    .isEqualTo(straight.model(naming).schema());
            assertThat(fromClasses.model(naming).schema())
                    .isEqualTo(straight.model(naming).schema());
        }
        assertThat(reversed.digest()).isEqualTo(straight.digest());
        assertThat(fromClasses.errors()).isEmpty();
    }

    @Test
    void knowsWhichElementAPartComesFrom(@TempDir Path temporary) {
        EntityModel model =
                Compilation.of(MAPPINGS.resolve("blog-with-profile"), temporary).model(NamingStrategy.JPA);
        QualifiedName post = QualifiedName.of("post");
        assertThat(model.entityNames())
                .containsExactly("mapping.Post", "mapping.Profile", "mapping.Tag", "mapping.User");
        assertThat(name(model, post, Optional.of("author_id"))).isEqualTo("author");
        assertThat(name(model, post, Optional.of("post_author_id_fkey"))).isEqualTo("author");
        assertThat(name(model, post, Optional.of("unheard_of"))).isEqualTo("Post");
        assertThat(name(model, post, Optional.empty())).isEqualTo("Post");
        assertThat(name(model, QualifiedName.of("post_tag"), Optional.empty())).isEqualTo("tags");
        assertThat(model.origins().of(QualifiedName.of("unheard_of"), Optional.empty()))
                .isEmpty();
    }

    private static String name(EntityModel model, QualifiedName table, Optional<String> part) {
        return model.origins().of(table, part).orElseThrow().getSimpleName().toString();
    }

    private static Path directory(Path parent, String name) throws IOException {
        return Files.createDirectories(parent.resolve(name));
    }
}
