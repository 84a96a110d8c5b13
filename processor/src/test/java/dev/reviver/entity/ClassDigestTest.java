package dev.reviver.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.reviver.schema.ColumnType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes the model changes the digest. Evolutions know many such changes; the rest is here. */
class ClassDigestTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** A module in which each kind of class is read that an entity can lead to. */
    private static final Map<String, String> MODULE = Map.ofEntries(
            Map.entry("package-info", "@SequenceGenerator(name = \"s\", sequenceName = \"seq\") package m;"),
            Map.entry("Base", "@MappedSuperclass public abstract class Base<T> extends Above { T note; }"),
            Map.entry("Above", "@MappedSuperclass public abstract class Above implements Noted { Integer height; }"),
            Map.entry(
                    "Noted",
                    "public interface Noted { @jakarta.validation.constraints.Size(max = 9) String getName(); }"),
            Map.entry("Part", "@Embeddable public class Part { Deep deep; }"),
            Map.entry("Deep", "@Embeddable public record Deep(String depth) {}"),
            Map.entry("Colour", "public enum Colour { RED, GREEN }"),
            Map.entry("Key", "public class Key implements java.io.Serializable { Long a; Other other; }"),
            Map.entry("Bare", "public class Bare { int bareness; }"),
            Map.entry("Plain", "public class Plain extends Serial {}"),
            Map.entry("Serial", "public class Serial implements java.io.Serializable {}"),
            Map.entry(
                    "Cents",
                    "@Converter(autoApply = true) public class Cents extends Typed<Long> {"
                            + " public Long convertToDatabaseColumn(StringBuilder a) { return null; }"
                            + " public StringBuilder convertToEntityAttribute(Long c) { return null; } }"),
            Map.entry("Typed", "public abstract class Typed<C> implements AttributeConverter<StringBuilder, C> {}"),
            Map.entry(
                    "Short",
                    "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
                            + " @org.hibernate.annotations.JdbcTypeCode(12) public @interface Short { int of() default 3; }"),
            Map.entry("Texts", "public class Texts extends TextsAbove {}"),
            Map.entry(
                    "TextsAbove",
                    "public abstract class TextsAbove implements org.hibernate.usertype.UserType<Object> {"
                            + " public int getSqlType() { return java.sql.Types.VARCHAR; } }"),
            Map.entry(
                    "Sums",
                    "public abstract class Sums implements org.hibernate.usertype.CompositeUserType<Object> {"
                            + " public Class<?> embeddable() { return SumParts.class; } }"),
            Map.entry("SumParts", "public class SumParts { int euros; }"),
            Map.entry("Other", "@Entity public class Other { @Id Long id; }"),
            Map.entry(
                    "Thing",
                    "@Entity public class Thing extends Base<String> { @Id @GeneratedValue(generator = \"s\") Long id;"
                            + " String name; @org.hibernate.annotations.Type(Texts.class) Object text;"
                            + " @org.hibernate.annotations.CompositeType(Sums.class) Object sum;"
                            + " public String getName() { return name; } Part part; @Embedded Bare bare; Colour colour; Plain plain; StringBuilder price;"
                            + " @Short java.util.List<Colour> colours; @ManyToOne Other other;"
                            + " @Column(length = 40) private String title; public String getTitle() { return title; } }"));

    private record Change(String file, String from, String to) {}

    @TestFactory
    Stream<DynamicTest> changesWith(@TempDir Path temporary) throws IOException {
        Optional<String> before = digest(MODULE, temporary.resolve("before"));
        assertThat(before).isPresent();
        return Stream.of(
                        new Change("package-info", "\"seq\"", "\"sequence\""),
                        new Change("Base", "T note", "T notes"),
                        new Change("Above", "Integer height", "Long height"),
                        new Change("Noted", "max = 9", "max = 8"),
                        new Change("Part", "Deep deep", "Deep deeper"),
                        new Change("Deep", "String depth", "Integer depth"),
                        new Change("Bare", "int bareness", "long bareness"),
                        new Change("Colour", "GREEN", "BLUE"),
                        new Change("Plain", "extends Serial ", ""),
                        new Change("Serial", "implements java.io.Serializable", ""),
                        new Change("Cents", "Typed<Long>", "Typed<Integer>"),
                        new Change("Cents", "autoApply = true", "autoApply = false"),
                        new Change("Short", "JdbcTypeCode(12)", "JdbcTypeCode(-1)"),
                        new Change("Short", "default 3", "default 2"),
                        new Change("TextsAbove", "VARCHAR", "CHAR"),
                        new Change("Texts", "{", "{ public long getDefaultSqlLength() { return 9; } "),
                        new Change("Sums", "SumParts", "Bare"),
                        new Change("SumParts", "int", "long"),
                        new Change("Other", "Long id", "Integer id"),
                        new Change("Thing", "String name", "transient String name"),
                        new Change("Thing", "Base<String>", "Base<Integer>"),
                        new Change("Thing", "List<Colour>", "List<String>"),
                        new Change("Thing", "length = 40", "length = 41"),
                        new Change("Thing", "@Entity", "@Entity @Access(AccessType.PROPERTY)"),
                        new Change("Thing", "@Entity", "@Entity @IdClass(Key.class)"),
                        new Change("Thing", "String getTitle", "Object getTitle"))
                .map(change -> dynamicTest(change.toString(), () -> assertThat(
                                digest(changed(change), temporary.resolve("after" + change.hashCode())))
                        .isNotEqualTo(before)));
    }

    @Test
    void followsTheClassOfAnId(@TempDir Path temporary) throws IOException {
        Map<String, String> before = changed(new Change("Thing", "@Entity", "@Entity @IdClass(Key.class)"));
        Map<String, String> after = new HashMap<>(before);
        after.replace("Key", "public class Key implements java.io.Serializable { Integer a; Other other; }");
        assertThat(digest(after, temporary.resolve("after")))
                .isPresent()
                .isNotEqualTo(digest(before, temporary.resolve("before")));
    }

    @Test
    void doesNotChangeWithWhatMethodsDo(@TempDir Path temporary) throws IOException {
        Change change = new Change("Thing", "return title;", "return title + \"!\";");
        assertThat(digest(changed(change), temporary.resolve("after")))
                .isEqualTo(digest(MODULE, temporary.resolve("before")));
    }

    @TestFactory
    Stream<DynamicTest> followsTheSettingsOfHibernate(@TempDir Path temporary) throws IOException {
        Optional<String> before = digest(MODULE, temporary.resolve("before"));
        return Stream.of(
                        "hibernate.default_schema=blog",
                        "hibernate.globally_quoted_identifiers=true",
                        "hibernate.auto_quote_keyword=true",
                        "hibernate.column_ordering_strategy=legacy",
                        "org.hibernate.envers.audit_strategy=validity",
                        "org.hibernate.envers.audit_table_suffix=_H")
                .map(setting -> dynamicTest(setting, () -> {
                    Path directory = temporary.resolve("after" + setting.hashCode());
                    Path sources = Files.createDirectories(directory.resolve("src"));
                    Files.writeString(sources.resolve("hibernate.properties"), setting);
                    assertThat(digest(MODULE, directory)).isPresent().isNotEqualTo(before);
                }));
    }

    /** What they say is told at each compile. */
    @Test
    void isAbsentWhereSomethingIsSaidOfTheNextMigration(@TempDir Path temporary) throws IOException {
        Change change = new Change("Part", "Deep deep", "@dev.reviver.annotation.RenamedFrom(\"d\") Deep deep");
        assertThat(digest(changed(change), temporary)).isEmpty();
    }

    @Test
    void isAbsentIfAClassIsMissing(@TempDir Path temporary) throws IOException {
        assertThat(digest(changed(new Change("Part", "Deep deep", "Gone deep")), temporary))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> changesWithEachEvolutionOfTheModel(@TempDir Path temporary) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(RESOURCES.resolve("evolutions"))) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        return folders.stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> {
                    Path classes = temporary.resolve(folder.getFileName());
                    Compilation from =
                            Compilation.of(folder.resolve("v1"), Files.createDirectories(classes.resolve("v1")));
                    Compilation to =
                            Compilation.of(folder.resolve("v2"), Files.createDirectories(classes.resolve("v2")));
                    if (from.digest().equals(to.digest())) {
                        assertThat(model(to)).isEqualTo(model(from));
                    }
                }));
    }

    private static List<Object> model(Compilation compilation) {
        EntityModel model = compilation.model(NamingStrategy.JPA);
        return List.of(model.schema(), model.meaning());
    }

    private static Map<String, String> changed(Change change) {
        Map<String, String> module = new HashMap<>(MODULE);
        module.computeIfPresent(change.file(), (file, text) -> {
            assertThat(text).contains(change.from());
            return text.replace(change.from(), change.to());
        });
        return module;
    }

    private static Optional<String> digest(Map<String, String> module, Path directory) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("src"));
        for (Map.Entry<String, String> file : module.entrySet()) {
            String text = file.getValue();
            Files.writeString(
                    sources.resolve(file.getKey() + ".java"),
                    file.getKey().equals("package-info")
                            ? text + " import jakarta.persistence.*;"
                            : "package m; import jakarta.persistence.*; " + text);
        }
        return Compilation.of(sources, Files.createDirectories(directory.resolve("classes")))
                .digest();
    }

    /** It is written by hand, and what it left out would not break a seal. */
    @Test
    void takesInEachSettingOfEnvers() {
        AuditSettings settings = new AuditSettings(
                "a1",
                "b2",
                "c3",
                "d4",
                "e5",
                "f6",
                Optional.of("g7"),
                Optional.of(new AuditSettings.EndTime("h8", ColumnType.of("bigint"))));
        assertThat(settings.toString()).contains("a1", "b2", "c3", "d4", "e5", "f6", "g7", "h8", "bigint");
        assertThat(AuditSettings.class.getRecordComponents()).hasSize(8);
    }
}
