package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A PostgreSQL of a test's own, which can be stopped as by a power cut and started again. */
final class CrashingServer implements Closeable {
    private final Path data;
    private final Path binaries;
    private final EmbeddedPostgres server;
    private int stops;

    CrashingServer(Path data) throws IOException, SQLException {
        this.data = data;
        server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("fsync", "off")
                .start();
        binaries = Path.of(Project.query(database(), "SELECT setting FROM pg_config WHERE name = 'BINDIR'")
                .get(0));
    }

    int port() {
        return server.getPort();
    }

    DataSource database() {
        return server.getPostgresDatabase();
    }

    int stops() {
        return stops;
    }

    /** What {@code pg_ctl stop -m immediate} sends; waits until it is gone. */
    void stopAtOnce() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
            new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start().waitFor();
            ProcessHandle.of(pid)
                    .ifPresent(postmaster ->
                            postmaster.onExit().orTimeout(30, TimeUnit.SECONDS).join());
            stops++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the options that it had. */
    void startAgain() throws Exception {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        command.addAll(List.of(
                binaries.resolve("pg_ctl").toString(),
                "-D",
                data.toString(),
                "-l",
                data.resolveSibling("again.log").toString(),
                "-w",
                "restart"));
        Process start = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(start.waitFor()).isZero();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
