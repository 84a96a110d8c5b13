package dev.reviver.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the things of the module being compiled are, told from where its class files go.
 *
 * @param base the module's directory: the nearest one above the class files with a build file, else the working one
 * @param classOutput the directory of the class files; absent if the compiler keeps them elsewhere than on a disk
 * @param tool who runs the compiler
 */
record ModuleLayout(Path base, Optional<Path> classOutput, BuildTool tool) {
    private static final Set<String> GRADLE_FILES =
            Set.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");
    private static final Set<String> LANGUAGES = Set.of("java", "kotlin", "groovy", "scala");
    /** The names in {@code build/classes/java/main}. */
    private static final int GRADLE_DEPTH = 4;

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path DEFAULT_MIGRATIONS = RESOURCES.resolve("db").resolve("migrations");

    /** The layout around {@code classOutput} for a compiler that runs in {@code workingDirectory}. */
    static ModuleLayout of(Optional<Path> classOutput, Path workingDirectory) {
        for (Path p = classOutput.orElse(null); p != null; p = p.getParent()) {
            Path directory = p;
            boolean maven = Files.exists(directory.resolve("pom.xml"));
            boolean gradle = GRADLE_FILES.stream().anyMatch(file -> Files.exists(directory.resolve(file)));
            Optional<Path> gradleBase = classOutput.flatMap(ModuleLayout::gradleBase);
            if (gradle && (gradleBase.isPresent() || !maven)) {
                // A project of a Gradle build need not have a build file of its own.
                return new ModuleLayout(gradleBase.orElse(directory), classOutput, BuildTool.GRADLE);
            }
            if (maven) {
                return new ModuleLayout(directory, classOutput, BuildTool.MAVEN);
            }
        }
        return new ModuleLayout(workingDirectory, classOutput, BuildTool.PLAIN);
    }

    /** The directory with {@code build/classes/LANGUAGE/SET} below it. */
    private static Optional<Path> gradleBase(Path classOutput) {
        int names = classOutput.getNameCount();
        boolean shape = names > GRADLE_DEPTH
                && classOutput
                        .subpath(names - GRADLE_DEPTH, names - GRADLE_DEPTH + 2)
                        .equals(Path.of("build", "classes"));
        return shape ? Optional.of(classOutput.resolve("../../../..").normalize()) : Optional.empty();
    }

    /** The migrations directory: the one asked for, or {@code src/main/resources/db/migrations}. */
    Path migrations(Optional<String> asked) {
        return base.resolve(asked.map(Path::of).orElse(DEFAULT_MIGRATIONS)).normalize();
    }

    /** The name of {@code migrations} among the resources: {@code db/migrations}, unless it lies elsewhere below them. */
    String resourceName(Path migrations) {
        Path resources = base.resolve(RESOURCES);
        Path name = migrations.startsWith(resources) && !migrations.equals(resources)
                ? resources.relativize(migrations)
                : RESOURCES.relativize(DEFAULT_MIGRATIONS);
        return name.toString().replace('\\', '/');
    }

    /** Whether the class files go where Maven's or Gradle's do for code that is not the module's own. */
    boolean isTestOutput() {
        return classOutput
                .filter(output -> output.endsWith(Path.of("target", "test-classes"))
                        || (gradleBase(output).isPresent() && !output.endsWith("main")))
                .isPresent();
    }

    /** Whether the class files go where Maven's or Gradle's do for the module's own code. */
    boolean isMainOutput() {
        return classOutput
                .filter(output -> output.endsWith(Path.of("target", "classes"))
                        || (gradleBase(output).isPresent() && output.endsWith("main")))
                .isPresent();
    }

    /** Whether a source belongs to tests: {@code src/test/java}, {@code src/integrationTest/java}, or generated for them. */
    static boolean isTestSource(Path source) {
        for (int i = 0; i + 2 < source.getNameCount(); i++) {
            String set = source.getName(i + 1).toString();
            if (source.getName(i).toString().equals("src")
                    && (set.equals("test") || set.contains("Test"))
                    && LANGUAGES.contains(source.getName(i + 2).toString())) {
                return true;
            }
        }
        return source.toString().contains("generated-test-sources");
    }

    /** Where resources are: in the module, else among the class files, where the build tool has copied them. */
    List<Path> resourceRoots() {
        return Stream.concat(Stream.of(base.resolve(RESOURCES)), classOutput.stream())
                .toList();
    }

    /** Where sources are expected even if none of them is being compiled. */
    List<Path> usualSourceRoots() {
        return List.of(base.resolve(Path.of("src", "main", "java")), base.resolve(Path.of("src", "main", "kotlin")));
    }
}
