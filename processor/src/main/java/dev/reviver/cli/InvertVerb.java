package dev.reviver.cli;

import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Renames;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.ObjectScript;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Statement;
import dev.reviver.schema.Schema;
import dev.reviver.verify.RoundTrip;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code invert}: the way back of SQL that somebody wrote by hand, from what it really changes. */
@Command(
        name = "invert",
        mixinStandardHelpOptions = true,
        header = "Writes the way back of hand-written structure.",
        description = {
            "Runs a hand-written migration.sql on a shadow database, reads from the catalog what it changed, "
                    + "and writes the SQL that undoes it: views, functions, triggers, policies and all other structure. "
                    + "Changes of rows cannot be inverted; they are named."
        },
        optionListHeading = "%nOptions:%n")
final class InvertVerb extends Verb.WithShadow {
    private static final Pattern CHANGES_ROWS =
            Pattern.compile("(?is)^(insert|update|delete|merge|truncate|copy|do|call|select)\\b.*");

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Option(names = "--name", paramLabel = "MIGRATION", description = "Which migration; otherwise the last one.")
    private @Nullable String name;

    @Option(names = "--write", description = "Write down.sql beside migration.sql instead of printing it.")
    private boolean write;

    @Override
    ExitCode run() throws Exception {
        if (write) {
            Workshop.requireWritable(migrations.directory());
        }
        List<RoundTrip.Trip> trips = migrations.trips();
        RoundTrip.Trip trip = trips.stream()
                .filter(each -> name == null || each.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow(() ->
                        new Failure(name == null ? "There is no migration." : "There is no migration " + name + "."));
        ObjectDiff diff = inverse(trips, trip);
        List<String> rows = SqlRun.statements(trip.up()).stream()
                .filter(statement -> CHANGES_ROWS.matcher(statement.sql()).matches())
                .map(InvertVerb::line)
                .toList();
        String text = head(trip.name(), rows) + ObjectScript.of(diff, Set.of());
        Path file = migrations.directory().resolve(trip.name()).resolve("down.sql");
        if (write) {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
        if (json()) {
            terminal().json(json -> {
                json.writeStringField("migration", trip.name());
                json.writeBooleanField("written", write);
                json.writeStringField("script", text);
                DiffVerb.strings(json, "notInverted", rows);
            });
        } else if (write) {
            terminal().say("Wrote " + file);
        } else {
            terminal().print(text);
        }
        rows.forEach(row -> terminal().complain("not inverted, since it may change rows: " + row));
        return rows.isEmpty() && diff.unscriptable().isEmpty() ? ExitCode.DONE : ExitCode.UNDECIDED;
    }

    private ObjectDiff inverse(List<RoundTrip.Trip> trips, RoundTrip.Trip trip) throws Exception {
        try (Shadow shadow = shadow(List.of());
                Shadow.Database database = shadow.fresh();
                Connection connection = database.connect()) {
            for (RoundTrip.Trip earlier : trips.subList(0, trips.indexOf(trip))) {
                SqlRun.migration(connection, earlier.up());
            }
            Objects before = ObjectReader.read(connection, SchemaSpec.OWN_TABLES);
            Schema model = CatalogReader.read(connection).schema();
            NamesByNumber names = NamesByNumber.read(connection);
            SqlRun.migration(connection, trip.up());
            Renames back = names.renamesBack(NamesByNumber.read(connection));
            return Renamed.in(connection, model, back).to(before);
        }
    }

    private static String line(Statement statement) {
        String sql = statement.sql().replaceAll("\\s+", " ");
        return "line " + statement.line() + ": " + (sql.length() > 120 ? sql.substring(0, 120) + " …" : sql);
    }

    private static String head(String migration, List<String> rows) {
        StringBuilder text = new StringBuilder("-- Migration ")
                .append(migration)
                .append(": back. Undoes migration.sql, beside this file.\n");
        rows.forEach(row -> text.append("-- A person must undo what changes rows: ")
                .append(row)
                .append('\n'));
        return text.toString();
    }
}
