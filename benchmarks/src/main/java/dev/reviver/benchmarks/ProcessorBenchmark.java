package dev.reviver.benchmarks;

import dev.reviver.snapshot.Seal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whole compiler processes in turn, over entity sets of several sizes. */
final class ProcessorBenchmark {
    private static final String OURS = "dev.reviver.processor.ReviverProcessor";
    private static final String NONE = "javac -proc:none";
    private static final String FLOOR = "floor probe";
    private static final String FLOOR_WITH_CLASS = "floor probe that makes a class";

    /** What is measured of each process. */
    private static final int WALL = 0;

    private static final int PROCESSOR_TIME = 1;
    private static final int ALLOCATED = 2;
    private static final int OWN_TIME = 3;
    private static final int OWN_ALLOCATED = 4;

    private final int size;
    private final Path home;
    private final Path sources;
    private final Map<String, List<double[]>> results = new LinkedHashMap<>();

    private ProcessorBenchmark(int size, Path home) {
        this.size = size;
        this.home = home;
        this.sources = home.resolve("src");
    }

    static void run() throws Exception {
        int[] sizes = Benchmarks.QUICK ? new int[] {10, 100} : new int[] {10, 100, 500, 2_000};
        for (int size : sizes) {
            Path home = Files.createTempDirectory("entities");
            try {
                new ProcessorBenchmark(size, home).measure(Benchmarks.QUICK ? 1 : 7);
            } finally {
                delete(home);
            }
        }
    }

    private interface Turn {
        Child run() throws Exception;
    }

    private void measure(int rounds) throws Exception {
        EntitySet.write(size, sources);
        Path migrations = home.resolve("migrations");
        compile("prepare", OURS, "-Areviver.name=init", "-Areviver.migrations=" + migrations);
        Path classes = home.resolve("classes");
        Map<String, Turn> turns = new LinkedHashMap<>();
        turns.put(NONE, () -> compile("none", "none"));
        turns.put(FLOOR, () -> compile("floor", FloorProcessor.class.getName()));
        turns.put(FLOOR_WITH_CLASS, () -> compile("floor-class", FloorWithClassProcessor.class.getName()));
        turns.put(
                "reviver, nothing to write",
                () -> compile("nothing", OURS, "-Areviver.migrations=" + migrations, "-Areviver.check=error"));
        Path unsealed = unsealed(migrations);
        turns.put(
                "reviver, nothing to write, seal broken",
                () -> compile("unsealed", OURS, "-Areviver.migrations=" + unsealed, "-Areviver.check=error"));
        turns.put("reviver, initial migration", () -> {
            delete(home.resolve("initial"));
            return compile("initial", OURS, "-Areviver.name=init", "-Areviver.migrations=" + home.resolve("initial"));
        });
        turns.put("hibernate-processor", () -> compile("hibernate", "org.hibernate.processor.HibernateProcessor"));
        turns.put(
                "hibernate boot and export",
                () -> Child.run(
                        List.of(),
                        classes.toString(),
                        HibernateExport.class,
                        home.resolve("export.sql").toString(),
                        String.valueOf(size)));
        compile("classes", "none");
        List<String> names = new ArrayList<>(turns.keySet());
        for (int round = 0; round < rounds; round++) {
            for (String name : names) {
                Child child = Objects.requireNonNull(turns.get(name)).run();
                double[] told = child.result();
                double[] result = new double[told.length + 1];
                result[0] = child.millis();
                System.arraycopy(told, 0, result, 1, told.length);
                results.computeIfAbsent(name, n -> new ArrayList<>()).add(result);
            }
            Collections.rotate(names, 1);
        }
        print(turns.keySet(), rounds);
    }

    /** The same migrations with a snapshot that does not say from which classes it was made. */
    private Path unsealed(Path migrations) throws IOException {
        Path copy = home.resolve("unsealed");
        try (Stream<Path> files = Files.walk(migrations)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(migrations.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (file.toString().endsWith(".json")) {
                    Files.writeString(to, Seal.without(Files.readString(file)));
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }

    private void print(Iterable<String> names, int rounds) {
        Table table = new Table(
                size + " entities, whole compiler processes (" + rounds + " each)",
                "",
                "wall ms",
                "of -proc:none",
                "processor time ms",
                "of -proc:none",
                "of the floor",
                "allocated MiB",
                "of the floor",
                "its own calls ms",
                "of the floor's",
                "allocated MiB",
                "of the floor's");
        for (String name : names) {
            table.row(
                    name,
                    median(name, WALL),
                    ratio(name, NONE, WALL),
                    median(name, PROCESSOR_TIME),
                    ratio(name, NONE, PROCESSOR_TIME),
                    ratio(name, FLOOR, PROCESSOR_TIME),
                    median(name, ALLOCATED),
                    ratio(name, FLOOR, ALLOCATED),
                    median(name, OWN_TIME),
                    ratio(name, FLOOR, OWN_TIME),
                    median(name, OWN_ALLOCATED),
                    ratio(name, FLOOR, OWN_ALLOCATED));
        }
        table.print();
    }

    private double ratio(String name, String of, int column) {
        return median(name, column) / median(of, column);
    }

    private double median(String name, int column) {
        return Paired.median(Objects.requireNonNull(results.get(name)).stream()
                .map(result -> result[column])
                .toList());
    }

    private Child compile(String output, String processor, String... options) throws Exception {
        Path directory = home.resolve(output.equals("classes") ? output : "out-" + output);
        delete(directory);
        List<String> arguments = new ArrayList<>(List.of(sources.toString(), directory.toString(), processor));
        arguments.addAll(List.of(options));
        return Child.run(List.of(), "", CompileOnce.class, arguments.toArray(String[]::new));
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
