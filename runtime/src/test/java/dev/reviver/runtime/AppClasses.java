package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The class files and resources of a module of some application, compiled here. */
final class AppClasses {
    private final Path work;
    private final Path classes;

    /** Below {@code work}, which is theirs alone. */
    AppClasses(Path work) throws IOException {
        this.work = work;
        this.classes = Files.createDirectories(work.resolve("classes"));
    }

    /** The directory that they are in. */
    Path directory() {
        return classes;
    }

    AppClasses write(String file, String text) throws IOException {
        Path path = classes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    AppClasses delete(String file) throws IOException {
        Files.delete(classes.resolve(file));
        return this;
    }

    /** Compiles against the runtime and {@code classPath}. */
    AppClasses compile(String file, String text, Class<?>... classPath) throws IOException {
        Path source = work.resolve("src").resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        StringBuilder path = new StringBuilder(place(MigrationRunner.class) + ":" + classes);
        for (Class<?> other : classPath) {
            path.append(':').append(place(other));
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-cp",
                        path.toString(),
                        "--module-path",
                        place(MigrationRunner.class).toString(),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(result).isZero();
        return this;
    }

    /** A class of migrations as the processor writes it, and its registration; {@code index} lists the migrations. */
    AppClasses migrations(String name, String unit, String index) throws IOException {
        int dot = name.lastIndexOf('.');
        return compile(name.replace('.', '/') + ".java", """
                        package %1$s;
                        public final class %2$s extends dev.reviver.runtime.ClassPathMigrations {
                            public %2$s() { super("%3$s", "db/migrations"); }
                        }
                        """.formatted(
                                name.substring(0, dot), name.substring(dot + 1), unit))
                .write(ClassPathMigrations.INDEX + name, index)
                .write("META-INF/services/" + MigrationSource.class.getName(), name + "\n");
    }

    /** Its migrations. */
    Project project() {
        return new Project(classes.resolve("db/migrations"));
    }

    /** All of it as a jar, without entries for directories, as some tools write jars: nothing may depend on them. */
    Path jar(Path jar) throws IOException {
        return jar(classes, jar);
    }

    /** The classes that the runtime of this build has, as a jar or as what they are packed from. */
    static Path runtime() {
        return place(MigrationRunner.class);
    }

    static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
