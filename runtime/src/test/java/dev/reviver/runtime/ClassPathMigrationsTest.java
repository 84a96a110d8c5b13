package dev.reviver.runtime;

import static dev.reviver.runtime.Project.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated class as the processor writes it, compiled here and loaded in every way an application may be. */
class ClassPathMigrationsTest {
    private static final String CLASS = "app.db.ReviverMigrations";
    private static final String SOURCE = """
            package app.db;
            public final class ReviverMigrations extends dev.reviver.runtime.ClassPathMigrations {
                public ReviverMigrations() { super("app", "db/migrations"); }
            }
            """;
    private static final String MODULE = """
            module app {
                requires dev.reviver.runtime;
                provides dev.reviver.runtime.MigrationSource with app.db.ReviverMigrations;
            }
            """;

    private final DataSource database = TestPostgres.freshDatabase();
    private final Path work;
    private final Path classes;

    ClassPathMigrationsTest(@TempDir Path work) throws IOException {
        this.work = work;
        this.classes = work.resolve("classes");
        compile("app/db/ReviverMigrations.java", SOURCE);
        write("META-INF/reviver/" + CLASS, "20260101000000_a\n20260102000000_b\n");
        write("META-INF/services/" + MigrationSource.class.getName(), CLASS + "\n");
        new Project(classes.resolve("db/migrations"))
                .write("20260101000000_a", "CREATE TABLE a (id int);", "DROP TABLE a;")
                .write("20260102000000_b", "CREATE TABLE b (id int);", "DROP TABLE b;");
    }

    private void write(String file, String text) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void compile(String file, String text) throws IOException {
        Path source = work.resolve("src").resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        Files.createDirectories(classes);
        String runtime = runtimeClasses().toString();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        runtime + ":" + classes,
                        "--module-path",
                        runtime,
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(result).isZero();
    }

    private static Path runtimeClasses() {
        try {
            return Path.of(MigrationRunner.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path jar() throws IOException {
        Path jar = work.resolve("app.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // No entries for directories, as some tools write jars: nothing may depend on them.
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private interface Body {
        void run() throws Exception;
    }

    /** With the application on the class path of the thread, as in a servlet container. */
    private static void within(Path place, Body body) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, MigrationRunner.class.getClassLoader())) {
            thread.setContextClassLoader(loader);
            body.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private MigrationRunner runner() {
        return MigrationRunner.of(database).withListener(event -> {});
    }

    @Test
    void readsAJar() throws Exception {
        within(jar(), () -> {
            assertThat(names(runner().migrate().applied())).containsExactly("20260101000000_a", "20260102000000_b");
            assertThat(names(runner().rollback(2).rolledBack()))
                    .containsExactly("20260102000000_b", "20260101000000_a");
        });
    }

    @Test
    void readsADirectoryAndSeesWhatTheIndexDoesNotListYet() throws Exception {
        new Project(classes.resolve("db/migrations"))
                .write("20260103000000_pulled", "CREATE TABLE c (id int);", "DROP TABLE c;");
        within(classes, () -> assertThat(names(runner().migrate().applied()))
                .containsExactly("20260101000000_a", "20260102000000_b", "20260103000000_pulled"));
    }

    /** As a fat jar that was unpacked into an image. */
    @Test
    void leavesMigrationsOfAnotherUnitInTheSameDirectoryToThatUnit() throws Exception {
        new Project(classes.resolve("db/migrations"))
                .write("20260101000001_theirs", "CREATE TABLE c (id int);", "DROP TABLE c;");
        write("META-INF/reviver/other.ReviverMigrations", "# 1 " + "0".repeat(64) + "\n20260101000001_theirs\n");
        within(classes, () -> assertThat(names(runner().migrate().applied()))
                .containsExactly("20260101000000_a", "20260102000000_b"));
    }

    @Test
    void opensNoScriptBeforeItIsNeeded() throws Exception {
        Files.delete(classes.resolve("db/migrations/20260102000000_b/migration.sql"));
        within(jar(), () -> {
            MigrationSource source =
                    ServiceLoader.load(MigrationSource.class).findFirst().orElseThrow();
            assertThat(source.unit()).isEqualTo("app");
            assertThat(source.migrations()).hasSize(2);
            assertThatThrownBy(() -> runner().migrate())
                    .isInstanceOf(MigrationException.SourceUnusable.class)
                    .hasMessageContaining("db/migrations/20260102000000_b/migration.sql");
        });
    }

    @Test
    void saysSoWhenTheJarLostTheIndex() throws Exception {
        Files.delete(classes.resolve("META-INF/reviver/" + CLASS));
        within(jar(), () -> assertThatThrownBy(() -> runner().migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("META-INF/reviver/" + CLASS)
                .hasMessageContaining("repacks jars"));
    }

    @Test
    void refusesAnIndexThatListsSomethingElse() throws Exception {
        write("META-INF/reviver/" + CLASS, "20260101000000_a\n../../etc/passwd\n");
        within(jar(), () -> assertThatThrownBy(() -> runner().migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("../../etc/passwd"));
    }

    @Test
    void anEmptyIndexIsAUnitWithoutMigrations() throws Exception {
        new Project(classes.resolve("db/migrations")).delete("20260101000000_a");
        new Project(classes.resolve("db/migrations")).delete("20260102000000_b");
        write("META-INF/reviver/" + CLASS, "\n");
        within(jar(), () -> assertThat(runner().migrate().describe())
                .isEqualTo("Nothing to do: the database has all 0 migrations of this build."));
    }

    @Test
    void saysSoWhenNothingIsRegistered() throws Exception {
        Files.delete(classes.resolve("META-INF/services/" + MigrationSource.class.getName()));
        within(jar(), () -> assertThatThrownBy(this::runner)
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("annotation processor path"));
    }

    @Test
    void saysSoWhenTheRegisteredClassIsGone() throws Exception {
        write("META-INF/services/" + MigrationSource.class.getName(), "app.db.Gone\n");
        within(jar(), () -> assertThatThrownBy(this::runner)
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("app.db.Gone"));
    }

    /** Both as named modules: the resources of the application are not encapsulated, and the service is found. */
    @Test
    void worksOnTheModulePath() throws Exception {
        compile("module-info.java", MODULE);
        ModuleFinder finder = ModuleFinder.of(jar(), runtimeClasses());
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(finder, ModuleFinder.of(), Set.of("app", "dev.reviver.runtime"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> runnerClass = layer.findLoader("app").loadClass(MigrationRunner.class.getName());
        assertThat(runnerClass.getModule().getName()).isEqualTo("dev.reviver.runtime");
        assertThat(runnerClass).isNotSameAs(MigrationRunner.class);
        Object runner = runnerClass.getMethod("of", DataSource.class).invoke(null, database);
        Object result = runnerClass.getMethod("migrate").invoke(runner);
        Method describe = result.getClass().getMethod("describe");
        assertThat((String) describe.invoke(result)).contains("2 applied", "app/20260102000000_b");
    }

    @Test
    void theModuleShowsNothingButWhatUsersNeed() {
        ModuleDescriptor descriptor = ModuleFinder.of(runtimeClasses())
                .find("dev.reviver.runtime")
                .orElseThrow()
                .descriptor();
        assertThat(descriptor.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder("dev.reviver.annotation", "dev.reviver.runtime");
        assertThat(descriptor.requires().stream()
                        .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder("java.base", "java.sql");
    }
}
