package dev.reviver.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.MigrationSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Applying pending migrations: against the same statements as one batch in one transaction; and against the least that
 * atomic migrations can cost without a pipeline, one transaction and one message each.
 */
final class ApplyBenchmark {
    private static final long MILLISECOND = 1_000_000;
    private static final String BATCH = "one batch";
    private static final String EACH = "a transaction each";
    private static final Action NOTHING = () -> {};

    private ApplyBenchmark() {}

    static void run() throws Exception {
        Corpus corpus = Corpus.of(Benchmarks.QUICK ? 10 : 100);
        try (Server server = new Server(false)) {
            apply(server, 0, corpus, "fsync off");
            apply(server, MILLISECOND, corpus, "fsync off, a network of 1 ms");
        }
        try (Server server = new Server(true)) {
            apply(server, 0, corpus, "fsync on");
        }
    }

    private static void apply(Server server, long delay, Corpus corpus, String where) throws Exception {
        ClassLoader migrations = corpus.loader();
        Map<String, Paired.Contestant> contestants = new LinkedHashMap<>();
        try (Wire wire = new Wire(server.port(), delay)) {
            int port = delay == 0 ? server.port() : wire.port();
            add(contestants, server, port, BATCH, pool -> batch(pool, List.of(corpus.statements())));
            add(contestants, server, port, EACH, pool -> batch(pool, corpus.migrations()));
            for (Peer peer : Benchmarks.PEERS) {
                add(contestants, server, port, peer.label(), pool -> peer.migrate(pool, migrations));
            }
            String kept = server.create();
            HikariDataSource pool = Server.pool(port, kept);
            Action history =
                    () -> MigrationRunner.of(pool, new MigrationSource[0]).execute("SELECT 1");
            Action migrate = () -> Peer.REVIVER.migrate(pool, migrations);
            contestants.put("reviver, with a history", new Fresh(server, kept, history, migrate));
            psql().filter(psql -> Benchmarks.PEERS.size() > 1).ifPresent(psql -> {
                try {
                    Path script = corpus.script();
                    String database = server.create();
                    contestants.put(
                            "psql -f (a process)",
                            new Fresh(server, database, NOTHING, () -> run(psql, port, database, script)));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            int rounds = Benchmarks.QUICK ? 3 : Benchmarks.PEERS.size() > 1 ? 11 : 51;
            int warmUps = Benchmarks.QUICK ? 1 : Benchmarks.PEERS.size() > 1 ? 5 : 20;
            Map<String, Paired.Median> medians = Paired.run(contestants, warmUps, rounds);
            Table table = new Table(
                    "Applying " + corpus.size() + " migrations of three statements, " + where + " (" + rounds
                            + " rounds)",
                    "",
                    "median ms",
                    "of one batch",
                    "server's processor ms",
                    "of one batch",
                    "client's processor ms",
                    "allocated MiB");
            Paired.Median batch = Objects.requireNonNull(medians.get(BATCH));
            medians.forEach((name, median) -> table.row(
                    name,
                    median.nanos() / 1e6,
                    median.nanos() / batch.nanos(),
                    median.serverNanos() / 1e6,
                    median.serverNanos() / batch.serverNanos(),
                    median.clientNanos() / 1e6,
                    median.bytes() / (1 << 20)));
            table.print();
        }
    }

    private interface Applying {
        void run(DataSource pool) throws Exception;
    }

    private interface Action {
        void run() throws Exception;
    }

    /** Empties the database before each turn, and lets {@code preparation} make what is there. */
    private record Fresh(Server server, String database, Action preparation, Action action)
            implements Paired.Contestant {
        @Override
        public void before() throws Exception {
            server.empty(database);
            preparation.run();
        }

        @Override
        public void run() throws Exception {
            action.run();
        }

        @Override
        public long serverNanos() throws Exception {
            return server.processorNanos();
        }
    }

    private static void add(
            Map<String, Paired.Contestant> contestants, Server server, int port, String name, Applying applying)
            throws Exception {
        String database = server.create();
        HikariDataSource pool = Server.pool(port, database);
        contestants.put(name, new Fresh(server, database, NOTHING, () -> applying.run(pool)));
    }

    /** Each of {@code transactions} in one message, with its beginning and its commit. */
    private static void batch(DataSource pool, List<List<String>> transactions) throws Exception {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (List<String> statements : transactions) {
                statement.addBatch("BEGIN");
                for (String sql : statements) {
                    statement.addBatch(sql);
                }
                statement.addBatch("COMMIT");
                statement.executeBatch();
            }
        }
    }

    private static java.util.Optional<Path> psql() {
        return Stream.of("/usr/bin/psql", "/usr/local/bin/psql", "/opt/homebrew/bin/psql")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void run(Path psql, int port, String database, Path script) throws Exception {
        Process process = new ProcessBuilder(
                        psql.toString(),
                        "-X",
                        "-q",
                        "-1",
                        "-v",
                        "ON_ERROR_STOP=1",
                        "-h",
                        "localhost",
                        "-p",
                        String.valueOf(port),
                        "-U",
                        "postgres",
                        "-d",
                        database,
                        "-f",
                        script.toString())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("psql failed");
        }
    }
}
