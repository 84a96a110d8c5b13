package dev.reviver.verify;

import java.io.File;
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
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "autovacuum=off",
            "max_connections=50",
            "shared_buffers=32MB",
            "max_locks_per_transaction=512");
    /**
     * What several processes share then lies in the data directory, and goes with it, however the server ends. Elsewhere
     * it would be a file of its own that a server which is stopped while it starts may leave. Windows has no choice here.
     */
    private static final String SHARED_IN_DATA = "dynamic_shared_memory_type=mmap";

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final ServerProcesses processes;
    private final Process postmaster;
    private final String url;
    private final String password;

    private EmbeddedServer(ServerProcesses processes, Process postmaster, String url, String password) {
        this.processes = processes;
        this.postmaster = postmaster;
        this.url = url;
        this.password = password;
    }

    /** Starts a server. */
    static EmbeddedServer start(PostgresBinaries binaries) throws IOException, ShadowUnavailable {
        Path home = binaries.find();
        sweep();
        ServerProcesses processes = new ServerProcesses(home, home(), PREFIX);
        try {
            return start(processes);
        } catch (IOException | ShadowUnavailable | RuntimeException e) {
            processes.close();
            throw e;
        }
    }

    private static EmbeddedServer start(ServerProcesses processes) throws IOException, ShadowUnavailable {
        Files.writeString(
                processes.directory().resolve(OWNER),
                String.valueOf(ProcessHandle.current().pid()),
                StandardCharsets.UTF_8);
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path passwordFile = processes.directory().resolve("password");
        Files.writeString(passwordFile, password, StandardCharsets.UTF_8);
        String data = processes.data().toString();
        initialise(
                processes,
                List.of(
                        "-D",
                        data,
                        "-U",
                        USER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile,
                        "-E",
                        "UTF8",
                        "--locale=C",
                        "--no-sync"));
        Files.delete(passwordFile);
        int port = freePort();
        List<String> arguments = new ArrayList<>(List.of("-D", data, "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        if (File.separatorChar == '/') {
            arguments.addAll(List.of("-c", SHARED_IN_DATA));
        }
        EmbeddedServer server = new EmbeddedServer(
                processes, processes.serve(arguments), "jdbc:postgresql://127.0.0.1:" + port + "/", password);
        server.await();
        return server;
    }

    private static void initialise(ServerProcesses processes, List<String> arguments)
            throws IOException, ShadowUnavailable {
        try {
            if (processes.initialise(arguments) != 0) {
                throw failed("initdb failed", processes.log());
            }
        } catch (InterruptedException e) {
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

    private void await() throws IOException, ShadowUnavailable {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try (Connection connection = connect("postgres")) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException notYet) {
                if (!postmaster.isAlive()) {
                    throw failed("the server ended at once", processes.log());
                }
                if (System.nanoTime() > deadline) {
                    throw failed("it did not answer within a minute: " + notYet.getMessage(), processes.log());
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
        processes.close();
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
                    postmaster(directory)
                            .flatMap(ProcessHandle::of)
                            .filter(process ->
                                    process.info().command().orElse("").contains("postgres"))
                            .ifPresent(ProcessHandle::destroyForcibly);
                    ServerProcesses.deleteQuietly(directory);
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
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .findFirst()
                    .map(String::strip)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
