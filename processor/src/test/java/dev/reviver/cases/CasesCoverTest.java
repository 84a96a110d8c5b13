package dev.reviver.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.hazard.Hazard;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every noun has a golden case for every verb, and every hazard has one: a new kind without a case is red. */
class CasesCoverTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** As the steps of a file name them. */
    private static final Map<Class<? extends SchemaObject>, String> NOUNS = Map.ofEntries(
            Map.entry(Namespace.class, "schema"),
            Map.entry(EnumType.class, "enum type"),
            Map.entry(CompositeType.class, "composite type"),
            Map.entry(Sequence.class, "sequence"),
            Map.entry(Table.class, "table"),
            Map.entry(Column.class, "column"),
            Map.entry(PrimaryKey.class, "primary key"),
            Map.entry(UniqueKey.class, "unique key"),
            Map.entry(Check.class, "check"),
            Map.entry(Index.class, "index"),
            Map.entry(ForeignKey.class, "foreign key"));

    /** A schema has nothing to alter, and no hint renames one: its tables move instead. */
    private static final Set<String> WITHOUT = Set.of("schema: alter or replace", "schema: rename");

    private final List<String> cases = texts("cases");

    @Test
    void everyVerbOnEveryNoun() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> noun : leaves(SchemaObject.class).toList()) {
            String name = Objects.requireNonNull(NOUNS.get(noun), () -> "the word for " + noun);
            demand(missing, name + ": create", has("Adds", name));
            demand(missing, name + ": drop", has("Drops", name));
            demand(missing, name + ": rename", has("Renames", name));
            demand(
                    missing,
                    name + ": alter or replace",
                    has("Changes", name) || has("Renames values of", name) || isReplaced(name));
        }
        assertThat(missing).isEqualTo(new TreeSet<>(WITHOUT));
    }

    @Test
    void everyHazard() {
        List<String> all = Stream.of("cases", "evolutions", "evolutions-more")
                .flatMap(folder -> texts(folder).stream())
                .toList();
        assertThat(Arrays.stream(Hazard.values())
                        .filter(hazard -> all.stream().noneMatch(text -> text.contains("\n-- " + hazard.code() + " ")))
                        .toList())
                .isEmpty();
    }

    private static void demand(Set<String> missing, String what, boolean isThere) {
        if (!isThere) {
            missing.add(what);
        }
    }

    private boolean has(String verb, String noun) {
        return cases.stream().anyMatch(text -> text.contains("\n-- " + verb + " " + noun + " "));
    }

    /** One of the name goes and comes back in the same file. */
    private boolean isReplaced(String noun) {
        return cases.stream().anyMatch(text -> things(text, "Drops " + noun).stream()
                .anyMatch(thing -> things(text, "Adds " + noun).contains(thing)));
    }

    private static Set<String> things(String text, String step) {
        return text.lines()
                .filter(line -> line.startsWith("-- " + step + " "))
                .map(line -> line.substring(step.length() + 4).split(" ", 2)[0])
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(CasesCoverTest::leaves);
    }

    private static List<String> texts(String folder) {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> Set.of("migration.sql", "down.sql")
                            .contains(file.getFileName().toString()))
                    .map(CasesCoverTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
