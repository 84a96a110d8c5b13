package dev.reviver.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A PostgreSQL for the contestants, each of which gets databases of its own. */
final class Server implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres postgres;
    private final Path data;

    /**
     * Without {@code fsync} on a file system in memory, where there is one: others refuse for some seconds to use again what
     * was just deleted, and search the longer for it the more the contestant before has left behind.
     */
    Server(boolean fsync) throws IOException {
        Path memory = Path.of("/dev/shm");
        data = !fsync && Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "reviver")
                : Files.createTempDirectory("reviver");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setServerConfig("fsync", fsync ? "on" : "off")
                .setServerConfig("max_connections", "200")
                .start();
    }

    /**
     * The processor time of its processes, in nanoseconds, of those that are alive: a session that ends takes its share
     * along. Only Linux tells it; elsewhere it is 0.
     */
    long processorNanos() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        long sum = 0;
        for (ProcessHandle process : ProcessHandle.of(postmaster).stream()
                .flatMap(ProcessHandle::children)
                .toList()) {
            sum += processorNanos(Path.of("/proc", String.valueOf(process.pid()), "schedstat"));
        }
        return sum;
    }

    private static long processorNanos(Path told) {
        try {
            return Long.parseLong(Files.readString(told).split(" ", 2)[0]);
        } catch (IOException ended) {
            return 0;
        }
    }

    int port() {
        return postgres.getPort();
    }

    /** The name of a new, empty database. */
    String create() throws SQLException {
        String name = "b" + COUNT.incrementAndGet();
        execute(postgres.getPostgresDatabase(), "CREATE DATABASE " + name + " TEMPLATE template0");
        return name;
    }

    /**
     * All that it holds goes, in the schema that everybody uses; also the dead rows that it leaves in the catalog, over which
     * whoever comes next would stumble.
     */
    void empty(String database) throws SQLException {
        DataSource source = postgres.getDatabase("postgres", database);
        execute(source, "DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        execute(source, "VACUUM");
        execute(source, "CHECKPOINT");
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres&sslmode=disable";
    }

    /** A pool whose connections are open before anybody is measured. */
    static HikariDataSource pool(int port, String database) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(port, database));
        config.setMaximumPoolSize(4);
        HikariDataSource pool = new HikariDataSource(config);
        try (Connection a = pool.getConnection();
                Connection b = pool.getConnection();
                Connection c = pool.getConnection()) {
            a.isValid(5);
            b.isValid(5);
            c.isValid(5);
        }
        return pool;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
