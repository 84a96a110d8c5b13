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
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated class as the processor writes it, compiled here and loaded in every way an application may be. */
class ClassPathMigrationsTest {
    private static final String CLASS = "app.db.ReviverMigrations";
    private static final String MODULE = """
            module app {
                requires dev.reviver.runtime;
                provides dev.reviver.runtime.MigrationSource with app.db.ReviverMigrations;
            }
            """;

    private final DataSource database = TestPostgres.freshDatabase();
    private final Path work;
    private final AppClasses app;

    ClassPathMigrationsTest(@TempDir Path work) throws IOException {
        this.work = work;
        this.app = new AppClasses(work).migrations(CLASS, "app", "20260101000000_a\n20260102000000_b\n");
        app.project()
                .write("20260101000000_a", "CREATE TABLE a (id int);", "DROP TABLE a;")
                .write("20260102000000_b", "CREATE TABLE b (id int);", "DROP TABLE b;");
    }

    private Path jar() throws IOException {
        return app.jar(work.resolve("app.jar"));
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
        app.project().write("20260103000000_pulled", "CREATE TABLE c (id int);", "DROP TABLE c;");
        within(app.directory(), () -> assertThat(names(runner().migrate().applied()))
                .containsExactly("20260101000000_a", "20260102000000_b", "20260103000000_pulled"));
    }

    /** As a fat jar that was unpacked into an image. */
    @Test
    void leavesMigrationsOfAnotherUnitInTheSameDirectoryToThatUnit() throws Exception {
        app.project().write("20260101000001_theirs", "CREATE TABLE c (id int);", "DROP TABLE c;");
        app.write("META-INF/reviver/other.ReviverMigrations", "# 1 " + "0".repeat(64) + "\n20260101000001_theirs\n");
        within(app.directory(), () -> assertThat(names(runner().migrate().applied()))
                .containsExactly("20260101000000_a", "20260102000000_b"));
    }

    @Test
    void opensNoScriptBeforeItIsNeeded() throws Exception {
        app.delete("db/migrations/20260102000000_b/migration.sql");
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
        app.delete("META-INF/reviver/" + CLASS);
        within(jar(), () -> assertThatThrownBy(() -> runner().migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("META-INF/reviver/" + CLASS)
                .hasMessageContaining("repacks jars"));
    }

    @Test
    void refusesAnIndexThatListsSomethingElse() throws Exception {
        app.write("META-INF/reviver/" + CLASS, "20260101000000_a\n../../etc/passwd\n");
        within(jar(), () -> assertThatThrownBy(() -> runner().migrate())
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("../../etc/passwd"));
    }

    @Test
    void anEmptyIndexIsAUnitWithoutMigrations() throws Exception {
        app.project().delete("20260101000000_a");
        app.project().delete("20260102000000_b");
        app.write("META-INF/reviver/" + CLASS, "\n");
        within(jar(), () -> assertThat(runner().migrate().describe())
                .isEqualTo("Nothing to do: the database has all 0 migrations of this build."));
    }

    @Test
    void saysSoWhenNothingIsRegistered() throws Exception {
        app.delete("META-INF/services/" + MigrationSource.class.getName());
        within(jar(), () -> assertThatThrownBy(this::runner)
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("annotation processor path"));
    }

    @Test
    void saysSoWhenTheRegisteredClassIsGone() throws Exception {
        app.write("META-INF/services/" + MigrationSource.class.getName(), "app.db.Gone\n");
        within(jar(), () -> assertThatThrownBy(this::runner)
                .isInstanceOf(MigrationException.SourceUnusable.class)
                .hasMessageContaining("app.db.Gone"));
    }

    /** Both as named modules: the resources of the application are not encapsulated, and the service is found. */
    @Test
    void worksOnTheModulePath() throws Exception {
        app.compile("module-info.java", MODULE);
        ModuleFinder finder = ModuleFinder.of(jar(), AppClasses.runtime());
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
        ModuleDescriptor descriptor = ModuleFinder.of(AppClasses.runtime())
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
