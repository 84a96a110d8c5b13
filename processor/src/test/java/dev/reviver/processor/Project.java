package dev.reviver.processor;

import dev.reviver.runtime.MigrationSource;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module in a directory of its own, laid out as Maven's are unless a test says otherwise, and javac to compile it. */
public final class Project {
    public static final String IMPORTS = "import jakarta.persistence.*; ";

    private final Path base;
    private Properties systemProperties = new Properties();
    private String output = "target/classes";
    private boolean withRuntime = true;
    private boolean withClassOutput = true;

    private Project(Path base) {
        this.base = base;
    }

    /** A module with a {@code pom.xml}. */
    public static Project maven(Path base) {
        return new Project(base).file("pom.xml", "<project/>");
    }

    /** A module with a {@code build.gradle}. */
    public static Project gradle(Path base) {
        return new Project(base).file("build.gradle", "").into("build/classes/java/main");
    }

    public Project into(String directory) {
        output = directory;
        return this;
    }

    public Project without(@SuppressWarnings("unused") Class<MigrationSource> runtime) {
        withRuntime = false;
        return this;
    }

    /** Calls the compiler without {@code -d}. */
    Project withoutClassOutput() {
        withClassOutput = false;
        return this;
    }

    public Project systemProperty(String key, String value) {
        systemProperties.setProperty(key, value);
        return this;
    }

    public Project systemProperties(Properties properties) {
        systemProperties = properties;
        return this;
    }

    public Project file(String name, String text) {
        try {
            Path file = base.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class of the package {@code blog}. */
    public Project source(String simpleName, String declaration) {
        return file("src/main/java/blog/" + simpleName + ".java", "package blog; " + IMPORTS + declaration);
    }

    /** An entity with an id and the given members. */
    public Project entity(String simpleName, String members) {
        return source(simpleName, "@Entity public class " + simpleName + " { @Id Long id; " + members + " }");
    }

    public Project delete(String name) {
        try {
            Files.delete(base.resolve(name));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path path(String name) {
        return base.resolve(name);
    }

    public Path migrations() {
        return base.resolve("src/main/resources/db/migrations");
    }

    public Path classes() {
        return base.resolve(output);
    }

    /** The names of the migrations, oldest first. */
    public List<String> names() {
        if (!Files.exists(migrations())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(migrations())) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of the newest migration, without its header. */
    public String newest(String file) {
        List<String> all = names();
        String text = read(migrations().resolve(all.get(all.size() - 1)).resolve(file));
        return text.substring(text.indexOf("\n\n") + 2);
    }

    public String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every source below {@code src/main/java}, relative to the module. */
    public List<String> sources() {
        try (Stream<Path> files = Files.walk(base.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> base.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compiles everything. */
    public Compiled compile(String... options) {
        return compile(sources(), List.of(), options);
    }

    /** Compiles some sources; the classes of earlier compiles are on the class path. */
    public Compiled compileOnly(List<String> sources, String... options) {
        return compile(sources, List.of(), options);
    }

    public Compiled compile(List<String> sources, List<Processor> others, String... options) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<Processor> processors = new ArrayList<>(others);
        processors.add(new ReviverProcessor(
                Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC), systemProperties));
        try (StandardJavaFileManager files = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            Files.createDirectories(classes());
            List<String> arguments = new ArrayList<>(List.of("-cp", classPath()));
            if (withClassOutput) {
                arguments.addAll(List.of("-d", classes().toString()));
            }
            arguments.addAll(Arrays.asList(options));
            JavaCompiler.CompilationTask task = javac.getTask(
                    null,
                    files,
                    diagnostics,
                    arguments,
                    null,
                    files.getJavaFileObjectsFromPaths(
                            sources.stream().map(base::resolve).toList()));
            task.setProcessors(processors);
            return new Compiled(task.call(), diagnostics.getDiagnostics());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String classPath() {
        List<String> elements = new ArrayList<>(List.of(classes().toString(), jarOf(Entity.class)));
        if (withRuntime) {
            elements.add(jarOf(MigrationSource.class));
        }
        return String.join(java.io.File.pathSeparator, elements);
    }

    /** Where a class was loaded from. */
    public static String jarOf(Class<?> type) {
        return Path.of(java.net.URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** The outcome of one compile. */
    public record Compiled(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        /** All messages with our codes, and errors of javac. */
        public List<String> messages() {
            return diagnostics.stream()
                    .map(d -> d.getKind() + " " + d.getMessage(Locale.ROOT))
                    .toList();
        }

        /** The first message with that code. */
        public Diagnostic<? extends JavaFileObject> first(String code) {
            return diagnostics.stream()
                    .filter(d -> d.getMessage(Locale.ROOT).contains("[" + code + "]"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(code + " was not told, but " + messages()));
        }
    }
}
