package dev.reviver.runtime;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** An application of its own that migrates or rolls back, for a test to kill. It exits with 0 if it came to the end. */
final class VictimProcess {
    private VictimProcess() {}

    /** Starts one: {@code verb} is {@code migrate}, or how many migrations to roll back. */
    static Process start(String url, Path directory, String verb) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        classPath(),
                        VictimProcess.class.getName(),
                        url,
                        directory.toString(),
                        verb))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    static String classPath() {
        return Stream.of(VictimProcess.class, MigrationRunner.class, PGSimpleDataSource.class)
                .map(VictimProcess::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** URL, directory, verb. */
    public static void main(String[] args) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(args[0]);
        MigrationRunner runner = MigrationRunner.of(source, new DirectoryMigrations("app", Path.of(args[1])));
        if (args[2].equals("migrate")) {
            runner.migrate();
        } else {
            runner.rollback(RollbackOptions.last(Integer.parseInt(args[2])).allowDataLoss());
        }
    }
}
