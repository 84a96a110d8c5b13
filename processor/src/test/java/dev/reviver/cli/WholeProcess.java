package dev.reviver.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program as users start it: from its jar, as a process of its own, with temporary files of its own.
 *
 * @param base where it is started
 */
record WholeProcess(Path base) {
    private static final int SIGINT_BIT = 1 << 1;

    /** A process that runs. */
    record Running(Process process, Path out, Path err) {
        Said ended() throws Exception {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it has not ended after a minute");
            }
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** Ctrl-C. Where this process was told to ignore it, as in the background of a shell, so are its children. */
        Said interrupted() throws Exception {
            String signal = ignoresInterrupts() ? "TERM" : "INT";
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            return ended();
        }

        private static boolean ignoresInterrupts() throws IOException {
            Path status = Path.of("/proc/self/status");
            if (!Files.exists(status)) {
                return false;
            }
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("SigIgn:"))
                    .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT_BIT) != 0);
        }
    }

    Path temporary() throws IOException {
        return Files.createDirectories(base.resolveSibling(base.getFileName() + ".tmp"));
    }

    Running start(Map<String, String> environment, String... arguments) throws IOException {
        Path out = Files.createTempFile("reviver-it", ".out");
        Path err = Files.createTempFile("reviver-it", ".err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary(),
                "-jar",
                System.getProperty("it.processor.jar")));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(base.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("REVIVER_"));
        builder.environment().putAll(environment);
        return new Running(builder.start(), out, err);
    }

    Said run(String... arguments) throws Exception {
        return start(Map.of(), arguments).ended();
    }

    /** Removes a directory below the place where it is started, with all that is in it. */
    void empty(String directory) throws IOException {
        Path root = base.resolve(directory);
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** All files below the place where it was started, with their content; directories with none. */
    Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(base)) {
            for (Path file : all.toList()) {
                texts.put(
                        base.relativize(file).toString(),
                        Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
            }
        }
        return texts;
    }

    /** What it left among the temporary files, and servers of its own that run on. */
    List<String> leftovers(long pid) throws IOException {
        List<String> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(temporary())) {
            files.map(Path::toString).forEach(left::add);
        }
        Path memory = Path.of("/dev/shm");
        if (Files.isDirectory(memory)) {
            try (Stream<Path> files = Files.list(memory)) {
                for (Path shadow : files.filter(
                                file -> file.getFileName().toString().startsWith("reviver-shadow-"))
                        .toList()) {
                    if (ownedBy(shadow, pid)) {
                        left.add(shadow.toString());
                    }
                }
            }
        }
        return left;
    }

    /** Other processes have shadows of their own meanwhile. */
    private static boolean ownedBy(Path shadow, long pid) throws IOException {
        try {
            Path owner = shadow.resolve("owner.pid");
            return !Files.exists(owner) || Files.readString(owner).strip().equals(String.valueOf(pid));
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        }
    }
}
