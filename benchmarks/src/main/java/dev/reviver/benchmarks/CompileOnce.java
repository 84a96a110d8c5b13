package dev.reviver.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A compiler process: compiles once and tells {@code ms of processor time, MiB, ms in the processor, MiB in it}. */
public final class CompileOnce {
    private static final Pattern OURS =
            Pattern.compile("processor-main|runtime-main|reviver-|/(runtime|processor)/target/|jackson-core|javapoet");

    private CompileOnce() {}

    /** Source directory, output directory, class of the processor or {@code none}, options of the compiler. */
    public static void main(String[] args) throws Exception {
        Files.createDirectories(Path.of(args[1]));
        List<String> options = new ArrayList<>(List.of("-d", args[1], "-nowarn"));
        options.addAll(List.of(args).subList(3, args.length));
        MeteredProcessor metered = null;
        if (args[2].equals("none")) {
            options.add("-proc:none");
        } else {
            metered = new MeteredProcessor((Processor)
                    processorPath(args[2]).loadClass(args[2]).getConstructor().newInstance());
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> paths = Files.walk(Path.of(args[0]))) {
            List<Path> sources = paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavaCompiler.CompilationTask task =
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            if (metered != null) {
                task.setProcessors(List.of(metered));
            }
            if (!task.call()) {
                System.exit(1);
            }
        }
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%nRESULT %.1f %.3f %.3f %.3f%n",
                system.getProcessCpuTime() / 1e6,
                threads.getCurrentThreadAllocatedBytes() / (double) (1 << 20),
                metered == null ? 0 : metered.millis(),
                metered == null ? 0 : metered.mebibytes());
    }

    /** Only what the processor needs, as on a processor path, and not all that the benchmarks need. */
    private static ClassLoader processorPath(String processor) throws IOException {
        if (!processor.startsWith("dev.reviver.processor.")) {
            return CompileOnce.class.getClassLoader();
        }
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (OURS.matcher(entry).find()) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
