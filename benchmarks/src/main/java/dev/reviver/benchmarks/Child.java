package dev.reviver.benchmarks;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JVM that ran to its end.
 *
 * @param output what it printed
 * @param millis from before it was started until it was gone
 */
record Child(String output, double millis) {
    /** The numbers behind the word {@code RESULT}, which begins a line of its output. */
    double[] result() {
        String line = output.lines()
                .filter(l -> l.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no result in:\n" + output));
        return Arrays.stream(line.substring(line.indexOf(' ') + 1).split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** With the class path of this process and {@code moreClasses}. */
    static Child run(List<String> options, String moreClasses, Class<?> main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path") + File.pathSeparator + moreClasses, main.getName()));
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (exit != 0) {
            throw new IllegalStateException(main.getSimpleName() + " " + List.of(arguments) + " failed:\n" + output);
        }
        return new Child(output, millis);
    }
}
