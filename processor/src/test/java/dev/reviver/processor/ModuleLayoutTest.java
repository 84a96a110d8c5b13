package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleLayoutTest {
    private Path root;

    @BeforeEach
    void root(@TempDir Path temp) {
        root = temp;
    }

    @ParameterizedTest
    @CsvSource({
        "pom.xml, target/classes, ., MAVEN",
        "pom.xml, build/classes/java/main, ., MAVEN",
        "module/pom.xml, module/target/classes, module, MAVEN",
        "build.gradle, build/classes/java/main, ., GRADLE",
        "build.gradle.kts, build/classes/kotlin/main, ., GRADLE",
        "settings.gradle, app/build/classes/java/main, app, GRADLE",
        "settings.gradle.kts, elsewhere/out, ., GRADLE",
        "nothing, out, cwd, PLAIN",
    })
    void findsTheModuleFromWhereItsClassesGo(String buildFile, String classes, String base, BuildTool tool)
            throws IOException {
        touch(buildFile);
        ModuleLayout layout = ModuleLayout.of(Optional.of(root.resolve(classes)), root.resolve("cwd"));
        assertThat(layout.base()).isEqualTo(root.resolve(base).normalize());
        assertThat(layout.tool()).isEqualTo(tool);
    }

    @Test
    void fallsBackToTheWorkingDirectoryIfClassesGoNowhereOnADisk() {
        ModuleLayout layout = ModuleLayout.of(Optional.empty(), root);
        assertThat(layout.base()).isEqualTo(root);
        assertThat(layout.isTestOutput()).isFalse();
    }

    @Test
    void takesAGradleBuildBesideAPomForWhoeverOwnsTheClasses() throws IOException {
        touch("pom.xml");
        touch("build.gradle");
        assertThat(layout("target/classes").tool()).isEqualTo(BuildTool.MAVEN);
        assertThat(layout("build/classes/java/main").tool()).isEqualTo(BuildTool.GRADLE);
    }

    @ParameterizedTest
    @CsvSource({
        "target/classes, false, true",
        "target/test-classes, true, false",
        "build/classes/java/main, false, true",
        "build/classes/java/test, true, false",
        "build/classes/java/integrationTest, true, false",
        "out, false, false",
    })
    void tellsTestsByWhereTheirClassesGo(String classes, boolean test, boolean main) {
        assertThat(layout(classes).isTestOutput()).isEqualTo(test);
        assertThat(layout(classes).isMainOutput()).isEqualTo(main);
    }

    @ParameterizedTest
    @CsvSource({
        "/x/src/test/java/blog/A.java, true",
        "/x/src/integrationTest/java/blog/A.java, true",
        "/x/src/testFixtures/kotlin/A.kt, false",
        "/x/src/main/java/blog/test/A.java, false",
        "/x/src/main/java/src/A.java, false",
        "/x/target/generated-test-sources/test-annotations/A.java, true",
        "/x/src/test/resources/cases/A.java, false",
    })
    void tellsTestsByWhereTheirSourcesAre(String source, boolean test) {
        assertThat(ModuleLayout.isTestSource(Path.of(source))).isEqualTo(test);
    }

    @ParameterizedTest
    @CsvSource({
        ", src/main/resources/db/migrations, db/migrations",
        "src/main/resources/sql, src/main/resources/sql, sql",
        "src/main/resources, src/main/resources, db/migrations",
        "migrations, migrations, db/migrations",
        "./a/../b, b, db/migrations",
        "/absolute, /absolute, db/migrations",
    })
    void placesTheMigrations(String option, String directory, String resource) {
        ModuleLayout layout = ModuleLayout.of(Optional.empty(), root);
        Path migrations = layout.migrations(Optional.ofNullable(option));
        assertThat(migrations).isEqualTo(root.resolve(directory));
        assertThat(layout.resourceName(migrations)).isEqualTo(resource);
    }

    private ModuleLayout layout(String classes) {
        return ModuleLayout.of(Optional.of(root.resolve(classes)), root);
    }

    private void touch(String file) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, "");
    }
}
