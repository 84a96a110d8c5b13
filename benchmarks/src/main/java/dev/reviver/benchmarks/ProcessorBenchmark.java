package dev.reviver.benchmarks;

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
        turns.put(
                "reviver, nothing to write",
                () -> compile("nothing", OURS, "-Areviver.migrations=" + migrations, "-Areviver.check=error"));
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

    private void print(Iterable<String> names, int rounds) {
        Table table = new Table(
                size + " entities, whole compiler processes (" + rounds + " each)",
                "",
                "wall ms",
                "of -proc:none",
                "processor ms",
                "of -proc:none",
                "allocated MiB",
                "in the processor ms",
                "of the floor",
                "in it MiB",
                "of the floor");
        for (String name : names) {
            table.row(
                    name,
                    median(name, 0),
                    median(name, 0) / median(NONE, 0),
                    median(name, 1),
                    median(name, 1) / median(NONE, 1),
                    median(name, 2),
                    median(name, 3),
                    median(name, 3) / median(FLOOR, 3),
                    median(name, 4),
                    median(name, 4) / median(FLOOR, 4));
        }
        table.print();
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
