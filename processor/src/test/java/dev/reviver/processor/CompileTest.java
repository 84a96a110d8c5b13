package dev.reviver.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.reviver.processor.Project.Compiled;
import dev.reviver.runtime.MigrationSource;
import java.io.IOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the processor behaves in a compiler: rounds, errors, tests, modules, what it leaves among the class files. */
class CompileTest {
    private Project project;

    @BeforeEach
    void onePost(@TempDir Path base) {
        project = Project.maven(base).entity("Post", "String title;");
    }

    @Test
    void tellsAPendingChangeAtItsElementAndSqlAndCommandOnce() {
        project.compile("-Areviver.name=init");
        project.entity("Post", "String title;\n @Column(nullable = false) int stars;");
        Compiled compiled = project.compile();
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.first("RV206").getLineNumber()).isEqualTo(2);
        assertThat(compiled.first("RV206").getKind()).isEqualTo(Diagnostic.Kind.MANDATORY_WARNING);
        assertThat(compiled.first("RV206").getMessage(null))
                .contains("Adds column post.stars (integer); no migration provides that yet.");
        assertThat(compiled.messages())
                .as("its values and its NOT NULL are no changes of their own")
                .filteredOn(message -> message.contains("RV206"))
                .hasSize(1);
        assertThat(compiled.first("RV207").getMessage(null))
                .contains("    ALTER TABLE post ADD COLUMN stars integer")
                .contains(" compile -Dreviver.name=add_post_stars");
        assertThat(project.names()).hasSize(1);
    }

    @Test
    void makesAPendingChangeAnErrorOrNothingIfAskedTo() {
        assertThat(project.compile("-Areviver.check=error").success()).isFalse();
        assertThat(project.compile("-Areviver.check=ignore").messages()).isEmpty();
        assertThat(project.names()).isEmpty();
    }

    @Test
    void repeatsInTheCommandWhatWasSaidOnTheCommandLine() {
        project.systemProperty("reviver.naming", "spring").systemProperty("reviver.check", "warn");
        project.systemProperty("reviver.schema", "blog");
        assertThat(project.compile("-Areviver.schema=blog").first("RV207").getMessage(null))
                .endsWith(" compile -Dreviver.name=init -Dreviver.naming=spring");
    }

    @Test
    void doesNotFloodTheConsole() {
        for (int i = 0; i < 80; i++) {
            project.entity("E" + i, "");
        }
        List<String> messages = project.compile("-Xmaxwarns", "1000").messages();
        assertThat(messages).filteredOn(m -> m.contains("RV206")).hasSize(51);
        assertThat(messages).filteredOn(m -> m.contains("And 31 more changes")).hasSize(1);
        assertThat(messages).filteredOn(m -> m.contains("RV207")).hasSize(1);
    }

    @Test
    void obeysSystemPropertiesAndLetsArgumentsWin() {
        project.systemProperty("reviver.name", "from_property").compile("-Areviver.name=from_argument");
        assertThat(project.names()).containsExactly("20260131120000_from_argument");
        project.entity("Post", "").compile("-Areviver.rename=post.title=");
        assertThat(project.names()).contains("20260131120001_from_property");
    }

    @Test
    void tellsEverythingThatIsWrongWithTheOptionsAndWritesNothing() {
        Compiled compiled = project.compile(
                "-Areviver.name=init", "-Areviver.check=loud", "-Areviver.nmae=x", "-Areviver.online=perhaps");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).filteredOn(m -> m.contains("RV201")).hasSize(3);
        assertThat(project.names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/test-classes", "build/classes/java/test"})
    void saysAndWritesNothingWhenTestsAreCompiled(String output) {
        project.file("build.gradle", "").into(output);
        Compiled compiled = project.compile("-Areviver.name=init", "-Xlint:all", "-Werror");
        assertThat(compiled.success()).isTrue();
        assertThat(compiled.messages()).isEmpty();
        assertThat(project.names()).isEmpty();
        assertThat(project.classes().resolve("META-INF")).doesNotExist();
    }

    @Test
    void keepsEntitiesOfTestsOutOfTheMigrations() {
        project.file(
                "src/test/java/blog/Fake.java",
                "package blog; import jakarta.persistence.*; @Entity class Fake { @Id int id; }");
        List<String> both = List.of("src/main/java/blog/Post.java", "src/test/java/blog/Fake.java");
        assertThat(project.compileOnly(
                                List.of("src/test/java/blog/Fake.java"),
                                "-d",
                                project.path("out").toString())
                        .messages())
                .isEmpty();
        project.compileOnly(both, "-Areviver.name=init");
        assertThat(project.newest("migration.sql")).contains("TABLE post").doesNotContainIgnoringCase("fake");
    }

    @Test
    void seesAnEntityThatAnotherProcessorMakesInTheFirstRound() {
        Compiled compiled = project.compile(project.sources(), List.of(new Generator()), "-Areviver.name=init");
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        assertThat(project.newest("migration.sql"))
                .contains("CREATE TABLE made")
                .contains("CREATE TABLE post");
    }

    @Test
    void writesNothingIfAnotherProcessorReportsAnError() {
        Compiled compiled = project.compile(project.sources(), List.of(new Failing()), "-Areviver.name=init");
        assertThat(compiled.success()).isFalse();
        assertThat(project.migrations()).doesNotExist();
    }

    @Test
    void writesNothingIfASourceCannotBeParsedOrAnEntityCannotBeRead() {
        project.source("Broken", "class Broken {");
        assertThat(project.compile("-Areviver.name=init").success()).isFalse();
        project.source("Broken", "@Entity public class Broken { @Id Long id; Thread thread; }");
        Compiled compiled = project.compile("-Areviver.name=init");
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.messages()).anyMatch(m -> m.contains("blog.Broken.thread"));
        assertThat(project.migrations()).doesNotExist();
    }

    /** javac keeps errors of names to itself until after the last round. */
    @Test
    void concludesNothingFromAnAnnotationThatCannotBeResolved() {
        project.compile("-Areviver.name=init");
        for (String declaration : List.of(
                "@Entitty public class Post { @Id Long id; String title; }",
                "@Entity public class Post { @Id Long id; @Columm(name = \"t\") String title; }",
                "@Entity public class Post { @Id Long id; @Column(length = Sizes.TITLE) String title; }",
                "@Entity public class Post { @Id Long id; @Convert(converter = Titles.class) String title; }",
                "@Entity @Table(indexes = @Index(columnList = Columns.TITLE)) public class Post { @Id Long id; String title; }")) {
            project.source("Post", declaration);
            Compiled compiled = project.compile("-Areviver.name=x");
            assertThat(compiled.success()).isFalse();
            assertThat(compiled.messages())
                    .as(declaration)
                    .anyMatch(message -> message.startsWith("ERROR [RV237]"))
                    .noneMatch(message -> message.contains("[RV210]"));
        }
        assertThat(project.names()).hasSize(1);
    }

    @Test
    void compilesWithoutAWarningFirstAndAgain() {
        for (String name : List.of("init", "again")) {
            Compiled compiled = project.compile("-Areviver.name=" + name, "-Xlint:all,-processing", "-Werror");
            assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
        }
    }

    @Test
    void generatesAClassThatTheRuntimeFindsAndThatKnowsTheMigrations() throws Exception {
        project.compile("-Areviver.name=init");
        project.entity("Post", "String title; String more;").compile("-Areviver.name=more");
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {project.classes().toUri().toURL()}, MigrationSource.class.getClassLoader())) {
            MigrationSource source = ServiceLoader.load(MigrationSource.class, loader).stream()
                    .filter(provider -> provider.type().getName().equals("blog.ReviverMigrations"))
                    .findFirst()
                    .orElseThrow()
                    .get();
            assertThat(source.unit()).isEqualTo("blog");
            assertThat(source.migrations().stream().map(m -> m.id().name().value()))
                    .containsExactly("20260131120000_init", "20260131120001_more");
            assertThat(source.migrations().get(1).up().toString()).isNotEmpty();
        }
        assertThat(project.classes().resolve("META-INF/reviver/blog.ReviverMigrations"))
                .content()
                .matches("# 2 [0-9a-f]{64}\n20260131120000_init\n20260131120001_more\n");
        assertThat(project.classes().resolve("META-INF/native-image/dev.reviver/blog/resource-config.json"))
                .content()
                .contains("\\\\Qdb/migrations/\\\\E.*\\\\.sql");
    }

    @Test
    void putsTheClassElsewhereIfAskedToAndKeepsTheUnit() {
        project.compile("-Areviver.name=init", "-Areviver.package=other.place");
        assertThat(project.classes().resolve("other/place/ReviverMigrations.class"))
                .exists();
        assertThat(project.read(project.classes().resolve("META-INF/services/dev.reviver.runtime.MigrationSource")))
                .isEqualTo("other.place.ReviverMigrations\n");
        assertThat(project.read(project.migrations().resolve("schema.snapshot.json")))
                .contains("\"unit\": \"blog\"");
    }

    @Test
    void indexesMigrationsThatWereAddedByHand() throws IOException {
        project.compile("-Areviver.name=init");
        project.file("src/main/resources/db/migrations/20270101000000_by_hand/migration.sql", "SELECT 1;");
        Compiled compiled = project.compile();
        assertThat(compiled.messages()).isEmpty();
        assertThat(project.classes().resolve("META-INF/reviver/blog.ReviverMigrations"))
                .content()
                .endsWith("20270101000000_by_hand\n");
        assertThat(Files.readString(project.classes().resolve("db/migrations/20270101000000_by_hand/migration.sql")))
                .isEqualTo("SELECT 1;");
    }

    @Test
    void copiesMigrationsToTheClassesOfMavenAndNotOfGradle(@TempDir Path base) throws IOException {
        project.compile("-Areviver.name=init");
        Path copy = project.classes().resolve("db/migrations/20260131120000_init/migration.sql");
        assertThat(copy).exists();
        assertThat(project.classes().resolve("db/migrations/schema.snapshot.json"))
                .hasSameTextualContentAs(project.migrations().resolve("schema.snapshot.json"));
        // As Maven does before it compiles again.
        Files.delete(copy);
        project.compile();
        assertThat(copy).exists();
        // As after a switch to a branch that does not have a migration; Maven does not remove it.
        Path gone = Files.createDirectory(project.classes().resolve("db/migrations/20260201000000_gone"));
        Files.writeString(gone.resolve("migration.sql"), "");
        project.compile();
        assertThat(gone).doesNotExist();
        assertThat(copy).exists();

        Project gradle = Project.gradle(base).entity("Post", "");
        gradle.compile("-Areviver.name=init");
        assertThat(gradle.names()).hasSize(1);
        assertThat(gradle.classes().resolve("db")).doesNotExist();
        assertThat(gradle.classes().resolve("META-INF/reviver/blog.ReviverMigrations"))
                .exists();
    }

    @Test
    void letsMavenCompileAgainForAsLongAsAChangeIsPending() throws IOException {
        Path source = project.path("src/main/java/blog/Post.java");
        Path classFile = project.classes().resolve("blog/Post.class");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        project.compile();
        assertThat(Files.getLastModifiedTime(classFile)).isLessThan(Files.getLastModifiedTime(source));
        project.compile("-Areviver.name=init");
        assertThat(Files.getLastModifiedTime(classFile)).isGreaterThan(Files.getLastModifiedTime(source));
        project.compile();
        assertThat(Files.getLastModifiedTime(classFile)).isGreaterThan(Files.getLastModifiedTime(source));
    }

    @Test
    void takesAnyClassToMakeMavenCompileAgainIfNoEntityIsLeft() throws IOException {
        project.source("Main", "class Main {}").compile("-Areviver.name=init");
        project.delete("src/main/java/blog/Post.java").delete("target/classes/blog/Post.class");
        project.compile();
        assertThat(Files.getLastModifiedTime(project.classes().resolve("blog/Main.class")))
                .isLessThan(Files.getLastModifiedTime(project.path("src/main/java/blog/Main.java")));
    }

    @Test
    void worksInANamedModuleThatProvidesTheClassAndSaysSoIfItDoesNot() {
        String modular = "module blog { requires jakarta.persistence; requires dev.reviver.runtime; exports blog; %s }";
        String[] path = {
            "-p",
            Project.jarOf(jakarta.persistence.Entity.class)
                    + java.io.File.pathSeparator
                    + Project.jarOf(MigrationSource.class),
            "-Areviver.name=init",
            "-Xlint:all,-processing"
        };
        project.file("src/main/java/module-info.java", modular.formatted(""));
        Compiled lacking = project.compile(path);
        assertThat(lacking.success()).as("%s", lacking.messages()).isTrue();
        assertThat(lacking.first("RV214").getMessage(null))
                .contains("provides dev.reviver.runtime.MigrationSource with blog.ReviverMigrations;");

        project.file(
                "src/main/java/module-info.java",
                modular.formatted("provides dev.reviver.runtime.MigrationSource with blog.ReviverMigrations;"));
        Compiled providing = project.compile(path);
        assertThat(providing.success()).as("%s", providing.messages()).isTrue();
        assertThat(providing.messages()).noneMatch(m -> m.contains("RV214") || m.contains("ReviverMigrations"));
    }

    @Test
    void worksWithoutADirectoryForClassesAndWithoutATree(@TempDir Path base) {
        com.google.testing.compile.Compilation compilation = Compiler.javac()
                .withProcessors(new ReviverProcessor())
                .withOptions("-Areviver.migrations=" + base.resolve("m"), "-Areviver.name=init")
                .compile(JavaFileObjects.forSourceString(
                        "blog.Post",
                        "package blog; import jakarta.persistence.*; @Entity class Post { @Id Long id; }"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("blog.ReviverMigrations")
                .contentsAsUtf8String()
                .contains("extends ClassPathMigrations");
        assertThat(base.resolve("m/schema.snapshot.json")).exists();
    }

    /** Makes an entity in the first round. */
    private static final class Generator extends Anything {
        private boolean done;

        @Override
        void act(RoundEnvironment round) throws IOException {
            if (!done) {
                done = true;
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("blog.Made").openWriter()) {
                    out.write("package blog; @jakarta.persistence.Entity class Made {"
                            + " @jakarta.persistence.Id Long id; }");
                }
            }
        }
    }

    /** Reports an error in the first round. */
    private static final class Failing extends Anything {
        @Override
        void act(RoundEnvironment round) {
            if (!round.processingOver()) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "not today");
            }
        }
    }

    /** A processor that is always called. */
    private abstract static class Anything extends AbstractProcessor {
        abstract void act(RoundEnvironment round) throws IOException;

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            try {
                act(round);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }
    }
}
