package dev.reviver.runtime;

import dev.reviver.runtime.execute.Context;
import dev.reviver.runtime.execute.Migrate;
import dev.reviver.runtime.execute.ReadStatus;
import dev.reviver.runtime.execute.Resolve;
import dev.reviver.runtime.execute.Rollback;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Terms;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import javax.sql.DataSource;

/**
 * Brings a database up to date, takes it back, and tells how it stands. The only door to the runtime.
 *
 * <pre>{@code
 * MigrationRunner.of(dataSource).migrate();
 * }</pre>
 *
 * <p>A runner is immutable and may be used by many threads; any number of runners, in any number of processes, may work
 * on one database at once. Each migration runs in one transaction, and the row of the history that tells of it is
 * written in the same one. A connection is borrowed for each call and given back as it came.
 */
public final class MigrationRunner {
    private static final String TABLE = "reviver_history";
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Context context;

    private MigrationRunner(Context context) {
        this.context = context;
    }

    /**
     * A runner for the migrations that the application brings: each {@link MigrationSource} that {@link ServiceLoader}
     * finds, with the class loader of the thread and that of this class.
     *
     * @throws MigrationException.SourceUnusable if there is none
     */
    public static MigrationRunner of(DataSource dataSource) {
        return of(dataSource, discover());
    }

    /** A runner for the migrations of {@code sources}. */
    public static MigrationRunner of(DataSource dataSource, MigrationSource... sources) {
        return of(dataSource, List.of(sources));
    }

    private static MigrationRunner of(DataSource dataSource, List<MigrationSource> sources) {
        return new MigrationRunner(new Context(
                dataSource,
                sources,
                new HistoryTable(Optional.empty(), TABLE),
                new Terms(Optional.empty(), LOCK_TIMEOUT, PATIENCE),
                MigrationListener.logging().guarded()));
    }

    private static List<MigrationSource> discover() {
        Map<Class<?>, MigrationSource> found = new LinkedHashMap<>();
        try {
            ServiceLoader.load(MigrationSource.class).forEach(source -> found.putIfAbsent(source.getClass(), source));
            ServiceLoader.load(MigrationSource.class, MigrationRunner.class.getClassLoader())
                    .forEach(source -> found.putIfAbsent(source.getClass(), source));
        } catch (ServiceConfigurationError e) {
            throw new MigrationException.SourceUnusable(
                    "A source of migrations cannot be loaded: " + e.getMessage(),
                    List.of(),
                    List.of("build the application again from clean, so that it lists no class that is gone"),
                    e);
        }
        if (found.isEmpty()) {
            throw new MigrationException.SourceUnusable(
                    "The application brings no migrations.",
                    List.of("expected: META-INF/services/" + MigrationSource.class.getName()
                            + ", written by the processor"),
                    List.of(
                            "put reviver-processor on the annotation processor path and compile the entities",
                            "if a tool repacks jars, let it merge META-INF/services",
                            "or name the source: MigrationRunner.of(dataSource, source)"));
        }
        return List.copyOf(found.values());
    }

    /**
     * Names without a schema land in {@code schema}, in scripts as well as for the history table. The default is the
     * connection's own search path, for the history its first schema.
     *
     * @throws IllegalArgumentException if that is no name of PostgreSQL
     */
    public MigrationRunner withSchema(String schema) {
        HistoryTable table = context.table().schema().isPresent()
                ? context.table()
                : new HistoryTable(Optional.of(schema), context.table().name());
        Terms terms = context.terms();
        return with(table, new Terms(Optional.of(schema), terms.lockTimeout(), terms.patience()), context.listener());
    }

    /**
     * Keeps the history in a table of another name: {@code withHistoryTable("audit", "migrations")}. The schema is
     * created if it is missing. The default is {@code reviver_history} in the schema of the application.
     *
     * @throws IllegalArgumentException if these are no names of PostgreSQL
     */
    public MigrationRunner withHistoryTable(String schema, String name) {
        return with(new HistoryTable(Optional.of(schema), name), context.terms(), context.listener());
    }

    /**
     * How long a statement waits for a lock on a table before the migration is undone and tried again, five times in
     * all. The default is 2 s. Less than PostgreSQL's {@code deadlock_timeout} (1 s) never gets past an autovacuum.
     *
     * @throws IllegalArgumentException if it is not positive: PostgreSQL would wait for ever and hold up all others
     */
    public MigrationRunner withLockTimeout(Duration timeout) {
        if (timeout.toMillis() < 1 || timeout.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a lock timeout has 1 ms to 24 days, not " + timeout);
        }
        Terms terms = context.terms();
        return with(context.table(), new Terms(terms.schema(), timeout, terms.patience()), context.listener());
    }

    /** How long to wait for another runner before {@link MigrationException.LockTimeout}. The default is 5 minutes. */
    public MigrationRunner withPatience(Duration patience) {
        Terms terms = context.terms();
        return with(context.table(), new Terms(terms.schema(), terms.lockTimeout(), patience), context.listener());
    }

    /** Tells {@code listener} instead of {@link MigrationListener#logging()}. */
    public MigrationRunner withListener(MigrationListener listener) {
        return with(context.table(), context.terms(), listener.guarded());
    }

    private MigrationRunner with(HistoryTable table, Terms terms, MigrationListener listener) {
        return new MigrationRunner(new Context(context.dataSource(), context.sources(), table, terms, listener));
    }

    /**
     * Applies what is pending, in order. With nothing to do it costs one round trip.
     *
     * <p>All pending scripts are read and cut before the first one runs. A migration that fails is undone whole, those
     * before it stay, and the next call goes on with it; nothing needs to be resolved. If another runner is at work,
     * this one waits for it and does what is left.
     *
     * @throws MigrationException if something keeps it from going on; each kind says what, and how the database was left
     */
    public MigrateResult migrate() {
        return Migrate.run(context);
    }

    /**
     * How every migration stands, of the build and of the database. Reads and nothing else: works for a user who may
     * only SELECT.
     *
     * @throws MigrationException if the history or the files cannot be read
     */
    public Status status() {
        return ReadStatus.run(context);
    }

    /**
     * Takes back the last {@code steps} migrations that were applied, newest first, each in its own transaction. What
     * runs is the down script stored when the migration was applied, so that this build need not know the migration.
     * Afterwards it is pending again. Nothing is run unless each of them has a way back.
     *
     * @throws MigrationException.NoDown if one of them has none
     * @throws MigrationException.NoSuchMigration if fewer are in the database
     * @throws MigrationException.StatementFailed if PostgreSQL refuses; that migration is still applied, whole
     * @throws IllegalArgumentException if {@code steps} is less than 1
     */
    public RollbackResult rollback(int steps) {
        return Rollback.steps(context, steps);
    }

    /**
     * Takes back everything that was applied after {@code name}, which itself stays.
     *
     * @param name {@code 20260131120000_init}, or {@code app/20260131120000_init} if several units have one
     * @throws MigrationException.NoSuchMigration if that is not in the database
     * @throws MigrationException as {@link #rollback(int)} does
     */
    public RollbackResult rollbackTo(String name) {
        return Rollback.to(context, name);
    }

    /**
     * Records how a migration stands after a person has done by hand what the runner could not. No SQL is run, and what
     * is recorded is not compared with the catalog: it is believed. Whoever calls this has looked.
     *
     * @param name {@code 20260131120000_init}, or {@code app/20260131120000_init} if several units have one
     * @throws MigrationException.NoSuchMigration if neither this build nor the database has it
     * @throws MigrationException.NotResolvable if it stands like that already
     */
    public ResolveResult resolve(String name, Resolution resolution) {
        return Resolve.run(context, name, resolution);
    }
}
