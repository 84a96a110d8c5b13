package dev.reviver;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The walls of the house: who may import whom, over the classes of {@code runtime} and {@code processor}. A package that
 * does not exist yet is bound from its first class on; a package that is not in the table is an error.
 */
class ArchitectureTest {
    /** Package to the packages of ours that it may import. {@code a..} is a with its subpackages, {@code a} is not. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("annotation", Set.of()),
            Map.entry("schema", Set.of()),
            Map.entry("meaning", Set.of("schema")),
            Map.entry("snapshot", Set.of("schema", "meaning")),
            Map.entry("change", Set.of("schema", "meaning")),
            // What rows are left behind by a plan: what is counted and what is told of that agree.
            Map.entry("trace", Set.of("schema", "meaning", "change")),
            Map.entry("hazard", Set.of("schema", "change", "trace")),
            Map.entry("move", Set.of("schema", "meaning", "change")),
            Map.entry("sql", Set.of("schema", "meaning", "change", "hazard", "trace")),
            Map.entry("element", Set.of()),
            Map.entry("type", Set.of("schema", "element")),
            Map.entry("entity", Set.of("schema", "meaning", "element", "type")),
            Map.entry("xml", Set.of("element")),
            Map.entry("catalog", Set.of("schema")),
            // Names and layout of migrations; neither the history nor the executor.
            Map.entry("files", Set.of("schema", "snapshot", "runtime")),
            // Two snapshots in, the texts of a migration out.
            Map.entry("draft", Set.of("schema", "meaning", "snapshot", "change", "hazard", "move", "sql", "files")),
            // Whole databases, of every kind of object; of the plans, the casts between types and the words for
            // hazards.
            Map.entry("objects", Set.of("schema", "change", "hazard", "sql")),
            Map.entry("verify", Set.of("schema", "catalog", "change", "sql", "objects", "runtime..")),
            // Statements as the runner cuts them, and what verify built of them.
            Map.entry("lint", Set.of("schema", "change", "hazard", "verify", "runtime")),
            Map.entry("picture", Set.of("schema")),
            // Of the runtime, the names of migrations.
            Map.entry(
                    "processor",
                    Set.of(
                            "schema",
                            "meaning",
                            "element",
                            "entity",
                            "xml",
                            "snapshot",
                            "change",
                            "hazard",
                            "move",
                            "sql",
                            "files",
                            "draft",
                            "runtime")),
            Map.entry(
                    "cli",
                    Set.of(
                            "schema",
                            "meaning",
                            "snapshot",
                            "change",
                            "hazard",
                            "sql",
                            "catalog",
                            "objects",
                            "files",
                            "draft",
                            "verify",
                            "lint",
                            "picture",
                            "runtime..")),
            Map.entry("runtime", Set.of()));

    /** Calls whose result depends on the machine, and that Error Prone lets pass. */
    private static final List<Method> MACHINE_DEPENDENT = List.of(
            // "%d".formatted(1) prints another digit where the default locale is one of Egypt.
            method(String.class, "formatted", Object[].class),
            method(String.class, "format", String.class, Object[].class),
            method(DateTimeFormatter.class, "ofPattern", String.class),
            method(Locale.class, "getDefault"),
            method(Locale.class, "getDefault", Locale.Category.class),
            method(Charset.class, "defaultCharset"),
            method(TimeZone.class, "getDefault"),
            method(ZoneId.class, "systemDefault"),
            method(Clock.class, "systemDefaultZone"),
            method(Instant.class, "now"),
            method(LocalDate.class, "now"),
            method(LocalDateTime.class, "now"),
            method(OffsetDateTime.class, "now"),
            method(ZonedDateTime.class, "now"));

    /** A quote that is doubled, which is how PostgreSQL quotes: {@code replace("'", "''")}. */
    private static final Pattern QUOTING =
            Pattern.compile("replace(?:All)?\\(\\s*(?:\"'\"\\s*,\\s*\"''\"|\"\\\\\"\"\\s*,\\s*\"\\\\\"\\\\\"\")");

    /** Who doubles a quote: SQL, in one place, and the syntax of an option. */
    private static final List<String> QUOTES = List.of("schema/SqlText.java", "change/Renames.java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/dev/reviver/testing/"))
            .importPackages("dev.reviver");

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyWhatItsWallLetsThrough(String name) {
        String[] open = Stream.concat(Stream.of(name + ".."), MAY_IMPORT.get(name).stream())
                .map(ArchitectureTest::ours)
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage(ours(name + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.reviver..").and(not(resideInAnyPackage(open)))));
    }

    @Test
    void hasNoRoomThatIsNotInThePlan() {
        check(classes()
                .should()
                .resideInAnyPackage(packages().map(name -> ours(name + "..")).toArray(String[]::new)));
    }

    @Test
    void runtimeNeedsNothingButTheJdk() {
        check(classes()
                .that()
                .resideInAPackage(ours("runtime.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        ours("runtime.."), "java..", "javax.sql..", "jdk..", "org.jspecify.annotations..")));
    }

    @Test
    void theModelAndItsPureFunctionsTouchNoFileAndNoNetwork() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        ours("schema.."),
                        ours("change.."),
                        ours("hazard.."),
                        ours("move.."),
                        ours("sql.."),
                        ours("draft.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net.."));
    }

    @Test
    void onlyTheReadersOfSourcesAndTheShellSeeTheCompiler() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        ours("element.."), ours("type.."), ours("entity.."), ours("xml.."), ours("processor.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ours("processor.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.source..", "com.sun.tools.."));
    }

    @Test
    void onlyTheRimSeesADatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(
                        ours("catalog.."), ours("objects.."), ours("verify.."), ours("cli.."), ours("runtime.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql.."));
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        check(noClasses().that().resideOutsideOfPackage(ours("cli..")).should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void nobodyUsesTheOldDates() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DateFormat.class));
    }

    @Test
    void nothingDependsOnTheMachine() {
        for (Method method : MACHINE_DEPENDENT) {
            check(noClasses()
                    .should()
                    .accessTargetWhere(describe("calls " + method, access -> isTo(method, access.getTarget()))));
        }
    }

    @Test
    void onlySqlQuotesForPostgres() throws IOException {
        Path sources = Path.of("src/main/java/dev/reviver");
        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> QUOTES.stream().noneMatch(file::endsWith))
                            .filter(ArchitectureTest::quotes))
                    .isEmpty();
        }
    }

    private static boolean quotes(Path source) {
        try {
            return QUOTING.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTo(Method method, AccessTarget target) {
        return target instanceof CodeUnitAccessTarget call
                && call.getOwner().isEquivalentTo(method.getDeclaringClass())
                && call.getName().equals(method.getName())
                && call.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                        .equals(Stream.of(method.getParameterTypes())
                                .map(Class::getName)
                                .toList());
    }

    /** Reflection, so that a method that does not exist fails the test instead of never being found. */
    private static Method method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return owner.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String ours(String name) {
        return "dev.reviver." + name;
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
