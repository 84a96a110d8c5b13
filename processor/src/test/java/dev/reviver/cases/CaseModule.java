package dev.reviver.cases;

import dev.reviver.processor.ReviverProcessor;
import dev.reviver.snapshot.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A module in a temporary directory: sources, class files, migrations. */
public final class CaseModule {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private final Path base;

    /** A module in {@code base}, which need not exist yet. */
    public CaseModule(Path base) {
        this.base = base;
    }

    /** Where its migrations are. */
    public Path migrations() {
        return base.resolve("migrations");
    }

    /**
     * Compiles the sources of {@code directory} from scratch.
     *
     * @param options as they stand behind {@code -Areviver.}
     * @return what the compiler said, one line a message, without the names of temporary directories
     */
    public String compile(Path directory, List<String> options) throws IOException {
        Path sources = base.resolve("src");
        Path classes = classes();
        delete(sources);
        delete(classes);
        Files.createDirectories(sources);
        Files.createDirectories(classes);
        // Marks where the module begins; else the processor takes the working directory, which is our own.
        Files.writeString(base.resolve("pom.xml"), "");
        List<Path> files = new ArrayList<>();
        for (Path file : list(directory, ".java")) {
            Path copy = sources.resolve(packageOf(file)).resolve(Objects.requireNonNull(file.getFileName()));
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            files.add(Files.copy(file, copy));
        }
        List<String> arguments =
                new ArrayList<>(List.of("-Xlint:all,-processing", "-Areviver.migrations=" + migrations()));
        options.forEach(option -> arguments.add("-Areviver." + option));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = JAVAC.getTask(
                    null, manager, diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(List.of(new ReviverProcessor()));
            task.call();
        }
        StringBuilder text = new StringBuilder();
        diagnostics.getDiagnostics().forEach(diagnostic -> text.append(line(diagnostic)));
        return withoutTimes(text.toString().replace(base.toString(), "<module>"));
    }

    /** Takes the seal off the snapshot, so that the next compile reads the classes whatever they are. */
    public void breakSeal() throws IOException {
        Path snapshot = migrations().resolve("schema.snapshot.json");
        Files.writeString(snapshot, Seal.without(Files.readString(snapshot)));
    }

    /** Where the class files of the last compile are. */
    public Path classes() {
        return base.resolve("classes");
    }

    /** The directory of the newest migration. */
    public Optional<Path> newest() throws IOException {
        return directories().stream().reduce((first, second) -> second);
    }

    /** The directories of all migrations, the oldest first. */
    public List<Path> directories() throws IOException {
        if (!Files.isDirectory(migrations())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(migrations())) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Every file of the migrations directory with its text: what must not change when nothing is to be written. */
    public List<String> everything() throws IOException {
        return everything(migrations());
    }

    /** Every resource that the last compile has written, with its text. */
    public List<String> resources() throws IOException {
        return everything(classes().resolve("META-INF"));
    }

    private static List<String> everything(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> {
                        try {
                            return file + "\n" + Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    /** Migrations carry the time at which they were written; a golden file cannot. */
    public static String withoutTimes(String text) {
        return text.replaceAll("\\b\\d{14}(?=_)", "<time>");
    }

    /** The files of a directory whose names end so. */
    public static List<Path> list(Path directory, String suffix) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String packageOf(Path source) throws IOException {
        Matcher line = PACKAGE.matcher(Files.readString(source));
        return line.find() ? line.group(1).replace('.', '/') : "";
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place =
                source == null ? "" : " " + Path.of(source.toUri()).getFileName() + ":" + diagnostic.getLineNumber();
        return diagnostic.getKind() + place + "\n"
                + diagnostic.getMessage(Locale.ROOT).stripTrailing().indent(4);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(directory)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
