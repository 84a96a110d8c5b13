package dev.reviver.verify;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL server that lives as long as this object: it listens on the loopback address with a password of its own,
 * keeps its data among the temporary files, and leaves nothing behind, not even after Ctrl-C. What a killed process left
 * is removed by the next one that starts.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final String PREFIX = "reviver-shadow-";
    private static final String OWNER = "owner.pid";
    private static final String USER = "postgres";
    private static final long ENOUGH_BYTES = 1L << 30;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Path home;
    private final Path directory;
    private final Process process;
    private final String url;
    private final String password;
    private final Thread hook;

    private EmbeddedServer(Path home, Path directory, Process process, String url, String password) {
        this.home = home;
        this.directory = directory;
        this.process = process;
        this.url = url;
        this.password = password;
        this.hook = new Thread(this::stop, "stop the shadow server");
    }

    /** Starts a server. */
    static EmbeddedServer start(PostgresBinaries binaries) throws IOException, ShadowUnavailable {
        Path home = binaries.find();
        sweep();
        Path directory = Files.createTempDirectory(home(), PREFIX);
        Process[] started = new Process[1];
        Runnable remove = () -> {
            if (started[0] != null) {
                started[0].destroyForcibly();
            }
            deleteQuietly(directory);
        };
        Thread early = new Thread(remove, "remove the shadow server");
        Runtime.getRuntime().addShutdownHook(early);
        try {
            EmbeddedServer server = start(home, directory, started);
            Runtime.getRuntime().addShutdownHook(server.hook);
            Runtime.getRuntime().removeShutdownHook(early);
            return server;
        } catch (IOException | ShadowUnavailable | RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(early);
            remove.run();
            throw e;
        }
    }

    private static EmbeddedServer start(Path home, Path directory, Process[] started)
            throws IOException, ShadowUnavailable {
        Files.writeString(
                directory.resolve(OWNER), String.valueOf(ProcessHandle.current().pid()), StandardCharsets.UTF_8);
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path passwordFile = directory.resolve("password");
        Files.writeString(passwordFile, password, StandardCharsets.UTF_8);
        Path data = directory.resolve("data");
        Path log = directory.resolve("log");
        List<String> prefix = asSomebody();
        List<String> initdb = new ArrayList<>(prefix);
        initdb.addAll(List.of(
                home.resolve("bin/initdb").toString(), "-D", data.toString(), "-U", USER, "-A", "scram-sha-256",
                "--pwfile=" + passwordFile, "-E", "UTF8", "--locale=C", "--no-sync"));
        run(initdb, log);
        Files.delete(passwordFile);
        int port = freePort();
        List<String> postgres = new ArrayList<>(prefix);
        postgres.addAll(List.of(
                home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", String.valueOf(port),
                "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off",
                "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "autovacuum=off",
                "-c", "max_connections=50", "-c", "shared_buffers=32MB", "-c", "max_locks_per_transaction=512"));
        Process process = new ProcessBuilder(postgres)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        started[0] = process;
        EmbeddedServer server =
                new EmbeddedServer(home, directory, process, "jdbc:postgresql://127.0.0.1:" + port + "/", password);
        server.await(log);
        return server;
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does. */
    private static List<String> asSomebody() {
        boolean root = "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/unshare"));
        return root ? List.of("unshare", "-U") : List.of();
    }

    private static void run(List<String> command, Path log) throws IOException, ShadowUnavailable {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw failed("initdb failed", log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the shadow server was set up", e);
        }
    }

    private static ShadowUnavailable failed(String what, Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log, StandardCharsets.UTF_8) : List.of();
        return new ShadowUnavailable(
                "The embedded PostgreSQL cannot be started: " + what + ".",
                lines.subList(Math.max(0, lines.size() - 8), lines.size()),
                List.of("name an empty database instead: --shadow-url jdbc:postgresql://localhost/shadow"));
    }

    private void await(Path log) throws IOException, ShadowUnavailable {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try (Connection connection = connect("postgres")) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw failed("the server ended at once", log);
                }
                if (System.nanoTime() > deadline) {
                    throw failed("it did not answer within a minute: " + notYet.getMessage(), log);
                }
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the shadow server started", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", password);
        // Else the driver cuts statements by itself, and not always where PostgreSQL would.
        properties.setProperty("preferQueryMode", "extendedForPrepared");
        return DriverManager.getConnection(url + database, properties);
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    private void stop() {
        List<String> command = new ArrayList<>(asSomebody());
        command.addAll(List.of(
                home.resolve("bin/pg_ctl").toString(), "stop", "-D", directory.resolve("data").toString(), "-m",
                "immediate", "-W"));
        try {
            // Immediate: nothing in it is worth a checkpoint. Killed, it would leave a piece of shared memory.
            run(command, directory.resolve("log"));
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (IOException | ShadowUnavailable e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deleteQuietly(directory);
    }

    /** In memory where the system has a place for that: what is thrown away need not see a disk. */
    private static Path home() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean roomy = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ENOUGH_BYTES;
        return roomy ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Removes what processes left that were killed. */
    private static void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(home(), PREFIX + "*")) {
            for (Path directory : left) {
                if (isOrphan(directory)) {
                    postmaster(directory).flatMap(ProcessHandle::of)
                            .filter(process -> process.info().command().orElse("").contains("postgres"))
                            .ifPresent(ProcessHandle::destroyForcibly);
                    deleteQuietly(directory);
                }
            }
        }
    }

    private static boolean isOrphan(Path directory) {
        return pid(directory.resolve(OWNER))
                .map(pid -> ProcessHandle.of(pid).isEmpty())
                .orElse(false);
    }

    private static Optional<Long> postmaster(Path directory) {
        return pid(directory.resolve("data/postmaster.pid"));
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream().findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("EmptyCatch") // what stays behind is swept by the next start
    private static void deleteQuietly(Path directory) {
        try {
            Directories.delete(directory);
        } catch (IOException later) {
            return;
        }
    }

}
