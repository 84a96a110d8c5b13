package dev.reviver.runtime;

import dev.reviver.runtime.Status.Problem;
import dev.reviver.runtime.execute.Baseline;
import dev.reviver.runtime.execute.Context;
import dev.reviver.runtime.execute.Execute;
import dev.reviver.runtime.execute.Migrate;
import dev.reviver.runtime.execute.Preview;
import dev.reviver.runtime.execute.ReadStatus;
import dev.reviver.runtime.execute.Resolve;
import dev.reviver.runtime.execute.Rollback;
import dev.reviver.runtime.execute.Tenants;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Terms;
import dev.reviver.runtime.transact.Lender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
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
 * written in the same one; what PostgreSQL runs in no transaction is journalled statement by statement. A connection is
 * borrowed for each call and given back as it came.
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
        return of(Lender.of(dataSource), discover());
    }

    /** A runner for the migrations of {@code sources}. */
    public static MigrationRunner of(DataSource dataSource, MigrationSource... sources) {
        return of(Lender.of(dataSource), List.of(sources));
    }

    /**
     * A runner on the caller's own connection, which stays open and must not be within a transaction. Since it has but
     * one, it runs no statements outside a transaction.
     *
     * @param sources where migrations come from; none means those that the application brings
     */
    public static MigrationRunner of(Connection connection, MigrationSource... sources) {
        return of(Lender.of(connection), sources.length == 0 ? discover() : List.of(sources));
    }

    /**
     * A runner that opens connections itself.
     *
     * @param url as JDBC wants it: {@code jdbc:postgresql://localhost/app}
     * @param properties what the driver is to know beside it, {@code user} and {@code password} say
     * @param sources where migrations come from; none means those that the application brings
     */
    public static MigrationRunner of(String url, Properties properties, MigrationSource... sources) {
        return of(Lender.of(url, properties), sources.length == 0 ? discover() : List.of(sources));
    }

    private static MigrationRunner of(Lender lender, List<MigrationSource> sources) {
        return new MigrationRunner(new Context(
                lender,
                sources,
                new HistoryTable(Optional.empty(), TABLE),
                new Terms(Optional.empty(), LOCK_TIMEOUT, PATIENCE),
                MigrationListener.logging().guarded(),
                Map.of(),
                List.of()));
    }

    /**
     * The tables that the runner makes for itself, unless {@link #withHistoryTable} names another: they are no part of any
     * schema, and tools that compare schemas leave them out.
     */
    public static Set<String> ownTables() {
        return new HistoryTable(Optional.empty(), TABLE).tables();
    }

    private static List<MigrationSource> discover() {
        Map<Class<?>, MigrationSource> found = new LinkedHashMap<>();
        try {
            for (MigrationSource source : ServiceLoader.load(MigrationSource.class)) {
                found.putIfAbsent(source.getClass(), source);
            }
            ClassLoader ours = MigrationRunner.class.getClassLoader();
            for (MigrationSource source : ServiceLoader.load(MigrationSource.class, ours)) {
                found.putIfAbsent(source.getClass(), source);
            }
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
        return new MigrationRunner(
                context.with(table, new Terms(Optional.of(schema), terms.lockTimeout(), terms.patience())));
    }

    /**
     * Keeps the history in a table of another name: {@code withHistoryTable("audit", "migrations")}. The schema is
     * created if it is missing. The default is {@code reviver_history} in the schema of the application.
     *
     * @throws IllegalArgumentException if these are no names of PostgreSQL
     */
    public MigrationRunner withHistoryTable(String schema, String name) {
        return new MigrationRunner(context.with(new HistoryTable(Optional.of(schema), name), context.terms()));
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
        return new MigrationRunner(context.with(context.table(), new Terms(terms.schema(), timeout, terms.patience())));
    }

    /**
     * How long to wait for another runner before {@link MigrationException.LockTimeout}, and for a second connection where
     * one is needed. The default is 5 minutes.
     */
    public MigrationRunner withPatience(Duration patience) {
        Terms terms = context.terms();
        return new MigrationRunner(
                context.with(context.table(), new Terms(terms.schema(), terms.lockTimeout(), patience)));
    }

    /** Tells {@code listener} instead of {@link MigrationListener#logging()}. */
    public MigrationRunner withListener(MigrationListener listener) {
        return new MigrationRunner(context.with(listener.guarded()));
    }

    /**
     * What {@code migrate()} does about a problem. The default is to refuse; only a database that is ahead of this build
     * is let be, if its newer migrations promise that older releases work on what they made.
     *
     * @throws IllegalArgumentException if that makes no sense: what is half done must be settled, what is replaced is no harm
     */
    public MigrationRunner withPolicy(Problem problem, Policy policy) {
        boolean settled =
                problem == Problem.HALF_DONE || problem == Problem.HALF_ROLLED_BACK || problem == Problem.REPLACED;
        if (settled || (policy == Policy.WARN_IF_SAFE && problem != Problem.AHEAD)) {
            throw new IllegalArgumentException(policy + " is no policy for " + problem);
        }
        EnumMap<Problem, Policy> policies = new EnumMap<>(Problem.class);
        policies.putAll(context.policies());
        policies.put(problem, policy);
        return new MigrationRunner(context.with(policies));
    }

    /**
     * Applies all migrations of the first unit before those of the second, and so on, where several modules bring some.
     * Units that are not named come after these, by time, which is also the default for all.
     */
    public MigrationRunner withUnitOrder(String... units) {
        return new MigrationRunner(context.with(List.of(units)));
    }

    /**
     * Applies what is pending, in order. With nothing to do it costs one round trip, however many migrations there are.
     *
     * <p>All pending scripts are read and cut before the first one runs. A migration that fails is undone whole, those
     * before it stay, and the next call goes on with it; nothing needs to be resolved. Of a script with statements that
     * run in no transaction what ran before the failure stays, and the next call goes on with the statement that failed.
     * If another runner is at work, this one waits for it and does what is left.
     *
     * @throws MigrationException if something keeps it from going on; each kind says what, and how the database was left
     */
    public MigrateResult migrate() {
        return migrate(MigrateOptions.DEFAULT);
    }

    /**
     * The same with options.
     *
     * @throws MigrationException as {@link #migrate()} does
     */
    public MigrateResult migrate(MigrateOptions options) {
        return Migrate.run(context, options);
    }

    /**
     * What {@link #migrate(MigrateOptions)} would run, with the locks and the rows at stake. Nothing of it runs.
     *
     * @throws MigrationException if the history or the files cannot be read
     */
    public DryRun dryRun(MigrateOptions options) {
        return Preview.run(context, options);
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
     * Takes back the last {@code steps} migrations that came into the database. See
     * {@link #rollback(RollbackOptions)}.
     *
     * @throws IllegalArgumentException if {@code steps} is less than 1
     */
    public RollbackResult rollback(int steps) {
        return rollback(RollbackOptions.last(steps));
    }

    /**
     * Takes back everything that came after {@code name}, which itself stays. See {@link #rollback(RollbackOptions)}.
     *
     * @param name {@code 20260131120000_init}, or {@code app/20260131120000_init} if several units have one
     */
    public RollbackResult rollbackTo(String name) {
        return rollback(RollbackOptions.to(name));
    }

    /**
     * Takes migrations back, newest first, each in its own transaction. What runs is the down script stored when the
     * migration was applied, so that this build need not know the migration; of one that is in the database in part,
     * what undoes that part. Afterwards it is pending again. Nothing is run unless each of them has a way back.
     *
     * @throws MigrationException.NoDown if one of them has none
     * @throws MigrationException.NoSuchMigration if that is not in the database
     * @throws MigrationException.LaterStands if one alone was meant, and it is not the newest
     * @throws MigrationException.RowsAtStake if rows would be lost that nobody allowed to be lost
     * @throws MigrationException.StatementFailed if PostgreSQL refuses
     */
    public RollbackResult rollback(RollbackOptions options) {
        return Rollback.run(context, options);
    }

    /**
     * Records how a migration stands after a person has done by hand what the runner could not. No SQL stays in effect,
     * but both scripts may be tried and undone, to see whether the catalog bears it out.
     *
     * @param name {@code 20260131120000_init}, or {@code app/20260131120000_init} if several units have one
     * @throws MigrationException.NoSuchMigration if neither this build nor the database has it
     * @throws MigrationException.NotResolvable if it stands like that already
     * @throws MigrationException.NotBelieved if the catalog does not bear it out
     */
    public ResolveResult resolve(String name, Resolution resolution) {
        return Resolve.run(context, name, resolution, Optional.empty());
    }

    /**
     * Records it whatever the catalog says; {@code reason} is kept in the history.
     *
     * @throws MigrationException as {@link #resolve(String, Resolution)} does, but believes
     * @throws IllegalArgumentException if the reason is blank
     */
    public ResolveResult resolve(String name, Resolution resolution, String reason) {
        return Resolve.run(context, name, resolution, Optional.of(requireReason(reason)));
    }

    /**
     * Adopts a database that was there before: records that it has all migrations up to {@code name}, if its schema is
     * what they make in an empty one.
     *
     * @return what was recorded
     * @throws MigrationException.NotBelieved if it is not, or there is a history already
     */
    public List<MigrationId> baseline(String name) {
        return Baseline.run(context, name, Optional.empty());
    }

    /**
     * Adopts it whatever is in it; {@code reason} is kept in the history.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public List<MigrationId> baseline(String name, String reason) {
        return Baseline.run(context, name, Optional.of(requireReason(reason)));
    }

    private static String requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed, for those who will ask why");
        }
        return reason;
    }

    /**
     * Runs SQL that belongs to no migration, in one transaction; its text is kept in the history.
     *
     * @param script the text, and what it is to be called in messages
     * @throws MigrationException.ScriptRefused if it cannot be run in one transaction
     * @throws MigrationException.StatementFailed if PostgreSQL refuses; then nothing of it took effect
     */
    public ExecuteResult execute(Script script) {
        return Execute.run(context, script);
    }

    /** Runs a text. See {@link #execute(Script)}. */
    public ExecuteResult execute(String sql) {
        return execute(new Script("the SQL given", sql));
    }

    /** Runs a file. See {@link #execute(Script)}. */
    public ExecuteResult execute(Path file) {
        try {
            return execute(Script.decode(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new MigrationException.SourceUnusable(
                    "The file " + file + " cannot be read.",
                    List.of(e.toString()),
                    List.of("see that it exists and is readable"),
                    e);
        }
    }

    /**
     * Migrates many schemas of this database, each with a history of its own, a few at a time. Those with nothing to do
     * cost one query together. One that fails does not stop the others.
     *
     * @param atOnce how many at a time; each takes a connection
     * @throws IllegalArgumentException if that is less than 1
     */
    public TenantsResult migrateSchemas(List<String> schemas, int atOnce) {
        return Tenants.schemas(context, schemas, atOnce);
    }

    /**
     * Migrates many databases, a few at a time. One that fails does not stop the others.
     *
     * @param tenants a runner for each, by a name for people
     * @param atOnce how many at a time
     * @throws IllegalArgumentException if that is less than 1
     */
    public static TenantsResult migrateAll(Map<String, MigrationRunner> tenants, int atOnce) {
        Map<String, Supplier<MigrateResult>> work = new LinkedHashMap<>();
        tenants.forEach((name, runner) -> work.put(name, runner::migrate));
        return Tenants.run(work, atOnce);
    }
}
