package dev.reviver.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A small Maven project on disk, whose compiler runs the packaged processor. */
final class MavenProject {
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>app</groupId>
              <artifactId>app</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.source>17</maven.compiler.source>
                <maven.compiler.target>17</maven.compiler.target>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>jakarta.persistence</groupId>
                  <artifactId>jakarta.persistence-api</artifactId>
                  <version>%s</version>
                </dependency>
                <dependency>
                  <groupId>dev.reviver</groupId>
                  <artifactId>reviver-runtime</artifactId>
                  <version>0</version>
                  <scope>system</scope>
                  <systemPath>%s</systemPath>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>%s</version>
                    <configuration>
                      <showWarnings>true</showWarnings>
                      <compilerArgs>
                        <arg>-processorpath</arg>
                        <arg>%s</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private final Path base;

    private MavenProject(Path base) {
        this.base = base;
    }

    static MavenProject create(Path base, String compilerPlugin) throws IOException {
        MavenProject project = new MavenProject(base);
        project.write(
                "pom.xml",
                POM.formatted(
                        property("it.persistence.version"),
                        Path.of(property("it.runtime.jar")).toRealPath(),
                        compilerPlugin,
                        Path.of(property("it.processor.jar")).toRealPath()));
        return project;
    }

    Path path(String relative) {
        return base.resolve(relative);
    }

    void write(String relative, String text) throws IOException {
        Path file = path(relative);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** An entity of package {@code app} under {@code src/main/java}, with an identity key and the given fields. */
    void entity(String name, String... fields) throws IOException {
        write("src/main/java/app/" + name + ".java", entitySource(name, fields));
    }

    static String entitySource(String name, String... fields) {
        return """
               package app;

               import jakarta.persistence.*;

               @Entity
               public class %s {
                   @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                   %s
               }
               """.formatted(name, String.join("\n    ", fields));
    }

    /** The names of the migration directories, oldest first. */
    List<String> migrations() throws IOException {
        Path directory = path("src/main/resources/db/migrations");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Runs {@code mvn} with the arguments and gives its whole output; fails if the build does. */
    String maven(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("it.maven.home"), "bin", isWindows() ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-ntp",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + property("it.local.repository")));
        command.addAll(Arrays.asList(arguments));
        Path log = Files.createTempFile("maven", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + command + "\n" + Files.readString(log));
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        if (process.exitValue() != 0) {
            throw new AssertionError("failed: " + command + "\n" + output);
        }
        return output;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private static String property(String key) {
        return Objects.requireNonNull(System.getProperty(key), key + " is set by the build");
    }
}
