package dev.reviver.runtime.execute;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationSource;
import dev.reviver.runtime.MigrationSource.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The migrations that the application brings, in the order in which they are applied. Not for use by several threads. */
final class Build {
    private final Map<MigrationId, Migration> byId = new HashMap<>();
    private final Map<MigrationId, String> checksums = new HashMap<>();
    private final List<Migration> migrations = new ArrayList<>();
    private final List<MigrationSource> sources;

    private Build(List<MigrationSource> sources) {
        this.sources = sources;
    }

    /**
     * Lists them; no file is opened yet.
     *
     * @throws MigrationException.SourceUnusable if they cannot be listed or two have one name
     */
    static Build of(Context context) {
        Build build = new Build(context.sources());
        for (MigrationSource source : context.sources()) {
            source.migrations().forEach(build::add);
        }
        List<String> first = context.unitOrder();
        build.migrations.sort(
                Comparator.comparingInt((Migration m) -> rank(first, m.id())).thenComparing(Migration::id));
        return build;
    }

    private static int rank(List<String> first, MigrationId id) {
        int at = first.indexOf(id.unit());
        return at < 0 ? first.size() : at;
    }

    private void add(Migration migration) {
        if (byId.put(migration.id(), migration) != null) {
            throw new MigrationException.SourceUnusable(
                    "Two sources bring the migration " + migration.id() + ".",
                    List.of("the second is " + migration.folder().path()),
                    List.of("give each module a unit of its own, and see that none is on the class path twice"));
        }
        migrations.add(migration);
    }

    List<Migration> migrations() {
        return migrations;
    }

    Optional<Migration> find(MigrationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The checksum of the up script, which is read once. */
    String checksum(Migration migration) {
        return checksums.computeIfAbsent(
                migration.id(), id -> migration.up().checksum().hex());
    }

    /** What there is of {@code unit}, read from the files. */
    Summary summary(String unit) {
        ChainDigest chain = new ChainDigest();
        migrations.stream()
                .filter(migration -> migration.id().unit().equals(unit))
                .sorted(Comparator.comparing(Migration::id))
                .forEach(migration -> chain.add(migration.id().name(), checksum(migration)));
        return chain.summary();
    }

    List<MigrationSource> sources() {
        return sources;
    }
}
