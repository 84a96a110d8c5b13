package dev.reviver.runtime;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A process that connects and does one thing many times over: a start with nothing to do, or a bare SELECT. */
final class BootProcess {
    private static final int TURNS = 200;

    /** Its migrations, whose index is on the class path that the test makes. */
    static final class Migrations extends ClassPathMigrations {
        Migrations() {
            super("app", "db/migrations");
        }
    }

    /**
     * What it cost.
     *
     * @param classes how many were loaded in all, after the first turn
     * @param bytes allocated in one turn, once all is warm
     */
    record Cost(int classes, long bytes) {}

    private BootProcess() {}

    /** With {@code resources} on the class path; {@code verb} is {@code migrate} or {@code select}. */
    static Cost run(String url, Path resources, String verb) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        VictimProcess.classPath() + File.pathSeparator + resources,
                        BootProcess.class.getName(),
                        url,
                        verb))
                .redirectError(Redirect.INHERIT)
                .start();
        List<String> told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new Cost(Integer.parseInt(told.get(0)), Long.parseLong(told.get(1)));
    }

    /** URL, verb. */
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection(args[0])) {
            boolean migrates = args[1].equals("migrate");
            turn(connection, migrates);
            int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
            for (int i = 0; i < TURNS; i++) {
                turn(connection, migrates);
            }
            com.sun.management.ThreadMXBean threads =
                    (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TURNS; i++) {
                turn(connection, migrates);
            }
            System.out.println(classes);
            System.out.println((threads.getCurrentThreadAllocatedBytes() - before) / TURNS);
        }
    }

    private static void turn(Connection connection, boolean migrates) throws SQLException {
        if (migrates) {
            MigrationRunner.of(connection, new Migrations()).migrate();
        } else {
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT 1")) {
                row.next();
            }
        }
    }
}
