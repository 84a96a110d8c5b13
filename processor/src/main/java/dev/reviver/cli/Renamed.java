package dev.reviver.cli;

import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Renames;
import dev.reviver.objects.NotNullNames;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.objects.RenameSteps;
import dev.reviver.objects.Step;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A database under the names that it is to have, which it got on the shadow: what is only called otherwise is no difference
 * then.
 *
 * @param steps what was renamed
 * @param objects what is there afterwards
 */
record Renamed(RenameSteps steps, Objects objects) {
    /** Reads what is there, after everything has got the names that {@code renames} and {@code to} say. */
    static Renamed in(Connection scratch, Schema to, Renames renames) throws SQLException {
        Schema from = CatalogReader.read(scratch).schema();
        RenameSteps steps;
        try {
            steps = RenameSteps.of(from, to, renames, scratch.getSchema());
        } catch (IllegalArgumentException contradiction) {
            throw new Failure("--rename: " + contradiction.getMessage() + ".", contradiction);
        }
        NotNullNames notNull = NotNullNames.read(scratch);
        List<Step> all = new ArrayList<>();
        for (Step step : steps.steps()) {
            execute(scratch, step.statements());
            List<String> following = notNull.following(scratch);
            execute(scratch, following);
            all.add(step.followedBy(following));
        }
        return new Renamed(
                new RenameSteps(all, steps.differences()), ObjectReader.read(scratch, SchemaSpec.OWN_TABLES));
    }

    /** All that leads to {@code after}. */
    ObjectDiff to(Objects after) {
        return steps.and(ObjectDiffer.diff(objects, after));
    }

    /** Makes everything that is in {@code objects} in an empty database. */
    static void copy(Objects objects, Connection scratch) throws SQLException {
        ObjectDiff all = ObjectDiffer.diff(ObjectReader.read(scratch, SchemaSpec.OWN_TABLES), objects);
        if (!all.unscriptable().isEmpty()) {
            throw Failure.undecided(
                    "--rename tries on the shadow what it says, and "
                            + all.unscriptable().get(0) + " cannot be made there.",
                    List.of("leave --rename out, and write the renames by hand"));
        }
        execute(scratch, List.of("SET check_function_bodies = off"));
        execute(scratch, all.statements());
    }

    private static void execute(Connection scratch, List<String> statements) throws SQLException {
        try (Statement statement = scratch.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A typing error must not turn a rename into a loss. */
    static void requireKnown(Renames renames, Schema from, Schema to) {
        for (Renames.Hint hint : renames.hints()) {
            require(hint.from(), from, "--from");
            hint.to().ifPresent(path -> require(path, to, "--to"));
        }
    }

    private static void require(Renames.Path path, Schema schema, String side) {
        Set<Renames.Path> all = new HashSet<>();
        schema.sequences().forEach(sequence -> all.add(path(sequence.qualifiedName(), Optional.empty())));
        for (Table table : schema.tables()) {
            all.add(path(table.qualifiedName(), Optional.empty()));
            table.columns().forEach(column -> all.add(path(table.qualifiedName(), Optional.of(column.name()))));
        }
        if (all.stream().noneMatch(path::means)) {
            throw new Failure(
                    "--rename names " + path + ", and " + side + " has no such table, column or sequence.",
                    "give both names as they are: --rename OLD=NEW, or TABLE.OLD=TABLE.NEW");
        }
    }

    private static Renames.Path path(QualifiedName table, Optional<String> column) {
        return new Renames.Path(table, column);
    }
}
