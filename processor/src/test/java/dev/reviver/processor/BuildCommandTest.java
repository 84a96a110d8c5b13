package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @Test
    void namesTheModuleWhereMavenWasCalledElsewhere(@TempDir Path root) throws IOException {
        Path module = Files.createDirectories(root.resolve("a/b"));
        assertThat(command(module, module, BuildTool.MAVEN)).isEqualTo("mvn compile -Dreviver.name=x");
        assertThat(command(module, root, BuildTool.MAVEN)).isEqualTo("mvn -f " + module + " compile -Dreviver.name=x");
        Files.writeString(root.resolve("pom.xml"), "");
        assertThat(command(module, root, BuildTool.MAVEN)).isEqualTo("mvn compile -pl a/b -am -Dreviver.name=x");
        Files.writeString(root.resolve("mvnw"), "");
        assertThat(command(module, root, BuildTool.MAVEN)).isEqualTo("./mvnw compile -pl a/b -am -Dreviver.name=x");
    }

    @Test
    void cleansFirstIfMavenWouldFindNothingToCompile(@TempDir Path root) {
        ModuleLayout layout = new ModuleLayout(root, Optional.empty(), BuildTool.MAVEN);
        assertThat(new BuildCommand(layout, root, true).with("reviver.name=x"))
                .isEqualTo("mvn clean compile -Dreviver.name=x");
    }

    @Test
    void speaksGradleAndJavac(@TempDir Path root) throws IOException {
        Path module = Files.createDirectories(root.resolve("a/b"));
        assertThat(command(module, root, BuildTool.GRADLE))
                .isEqualTo("gradle :a:b:compileJava --rerun -Dreviver.name=x");
        Files.writeString(root.resolve("gradlew"), "");
        assertThat(command(root, root, BuildTool.GRADLE)).isEqualTo("./gradlew compileJava --rerun -Dreviver.name=x");
        assertThat(command(root, root, BuildTool.PLAIN)).isEqualTo("javac -Areviver.name=x ...");
    }

    private static String command(Path base, Path workingDirectory, BuildTool tool) {
        ModuleLayout layout = new ModuleLayout(base, Optional.empty(), tool);
        return new BuildCommand(layout, workingDirectory, false).with("reviver.name=x");
    }
}
