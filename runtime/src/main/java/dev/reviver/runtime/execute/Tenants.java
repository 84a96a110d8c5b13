package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrateOptions;
import dev.reviver.runtime.MigrateResult;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.TenantsResult;
import dev.reviver.runtime.history.Glance;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Terms;
import dev.reviver.runtime.transact.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Migrates many schemas or databases, a few at a time; what goes wrong in one is no matter of the others. */
public final class Tenants {
    private Tenants() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#migrateSchemas}. */
    public static TenantsResult schemas(Context context, List<String> schemas, int atOnce) {
        Map<String, Glance> glances = glances(context, schemas);
        Optional<Summaries> summaries = Summaries.of(context);
        Map<String, Supplier<MigrateResult>> work = new LinkedHashMap<>();
        for (String schema : schemas) {
            Optional<Glance> glance = Optional.ofNullable(glances.get(schema));
            if (summaries.isPresent() && glance.isPresent() && summaries.get().areIn(glance.get())) {
                MigrateResult nothing =
                        new MigrateResult(List.of(), summaries.get().count());
                work.put(schema, () -> nothing);
            } else {
                work.put(schema, () -> Migrate.run(of(context, schema), MigrateOptions.DEFAULT));
            }
        }
        return run(work, atOnce);
    }

    private static Context of(Context context, String schema) {
        Terms terms = context.terms();
        return context.with(
                new HistoryTable(Optional.of(schema), context.table().name()),
                new Terms(Optional.of(schema), terms.lockTimeout(), terms.patience()));
    }

    private static Map<String, Glance> glances(Context context, List<String> schemas) {
        try (Session session = new Session(context.lender())) {
            return context.table().glances(session.connection(), schemas);
        }
    }

    /**
     * Does the work of each, {@code atOnce} of them at a time.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public static TenantsResult run(Map<String, Supplier<MigrateResult>> work, int atOnce) {
        Map<String, MigrateResult> migrated = new LinkedHashMap<>();
        Map<String, RuntimeException> failed = new LinkedHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Map.Entry<String, Future<MigrateResult>>> running = new ArrayList<>();
            work.forEach((tenant, job) -> running.add(Map.entry(tenant, threads.submit(job::get))));
            for (Map.Entry<String, Future<MigrateResult>> tenant : running) {
                try {
                    migrated.put(tenant.getKey(), tenant.getValue().get());
                } catch (ExecutionException e) {
                    failed.put(tenant.getKey(), reason(e));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException.Interrupted(e);
        } finally {
            threads.shutdownNow();
        }
        return new TenantsResult(migrated, failed);
    }

    private static RuntimeException reason(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException runtime) {
            return runtime;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e);
    }
}
