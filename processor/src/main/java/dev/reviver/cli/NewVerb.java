package dev.reviver.cli;

import dev.reviver.change.Archiving;
import dev.reviver.change.Backfills;
import dev.reviver.change.DataMoves;
import dev.reviver.change.Direction;
import dev.reviver.change.Filling;
import dev.reviver.change.Formerly;
import dev.reviver.change.Grade;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.State;
import dev.reviver.change.Words;
import dev.reviver.files.Chain;
import dev.reviver.files.Draft;
import dev.reviver.files.MigrationDirectory;
import dev.reviver.files.MigrationWriter;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectScript;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.MigrationName;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotReader;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.verify.Shadow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code new}: writes a migration without the compiler. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a migration without running the compiler again: the pending change of the entities as they were last",
            "compiled, an empty pair for SQL of your own, or what somebody changed in a database by hand."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "  reviver new --name add_profile --entities target/classes",
            "  reviver new --name add_report_view --empty",
            "  reviver new --name adopt_hotfix --from-database --url jdbc:postgresql://localhost/app"
        })
final class NewVerb extends Verb.WithShadow {
    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "What it is about, as in add_profile.")
    private String name = "";

    @Option(names = "--empty", description = "A pair for SQL written by hand.")
    private boolean empty;

    @Option(names = "--from-database", description = "What a database has that the migrations do not say.")
    private boolean fromDatabase;

    @Option(
            names = "--entities",
            paramLabel = "CLASSES_DIR_OR_JAR",
            description = "Where the compiled entities are. Otherwise target/classes.")
    private Path entities = Path.of("target/classes");

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The name of the module in the history, for its first migration.")
    private @Nullable String unit;

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    ExitCode run() throws Exception {
        MigrationDirectory directory = new MigrationDirectory(migrations.directoryOrUsual());
        MigrationWriter writer = new MigrationWriter(directory, Clock.systemUTC());
        Chain chain = writer.open();
        Snapshot from = chain.snapshot()
                .orElseGet(() -> Snapshot.initial(Optional.ofNullable(unit).orElse("app"), ""));
        Optional<Draft> draft =
                empty ? Optional.of(blank(from)) : fromDatabase ? ofDatabase(directory, from) : ofEntities(from);
        if (draft.isEmpty()) {
            terminal().say("Nothing to write: there is no pending change.");
            return ExitCode.DONE;
        }
        MigrationName written = writer.write(name, draft.get(), chain);
        Path place = directory.path().resolve(written.toString());
        if (json()) {
            terminal().json(json -> {
                json.writeStringField("migration", written.toString());
                json.writeStringField("directory", place.toString());
                json.writeStringField("grade", draft.get().grade());
                DiffVerb.strings(json, "changes", draft.get().changes());
            });
        } else {
            terminal().say("Wrote " + place + " (way back: " + draft.get().grade() + ")");
            draft.get().changes().forEach(change -> terminal().say("  " + change));
        }
        return ExitCode.DONE;
    }

    private static Draft blank(Snapshot unchanged) {
        return new Draft(
                List.of(),
                List.of(),
                Grade.IRREVERSIBLE.text(),
                List.of(),
                "-- Write the SQL here. reviver invert --write then writes the way back, and reviver verify tries both.\n",
                "-- reviver invert --write writes the way back of structure here; what changes rows, write by hand.\n",
                unchanged);
    }

    private Optional<Draft> ofEntities(Snapshot from) {
        Snapshot to = SnapshotReader.read(new SchemaSpec.Entities(entities).text(), entities.toString());
        Set<Renames.Path> archived = from.remembered().archived().stream()
                .map(entry -> new Renames.Path(entry.table(), entry.column()))
                .collect(Collectors.toSet());
        Schema asked = Archiving.keep(from.schema(), to.schema(), Renames.NONE, archived)
                .to();
        Plan plan = Filling.of(
                        DataMoves.diff(
                                new State(from.schema(), from.meaning()),
                                new State(asked, to.meaning()),
                                Renames.NONE,
                                Formerly.NONE),
                        Backfills.NONE,
                        Backfills.of(from.meaning(), to.meaning()))
                .plan();
        if (plan.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                plan.changes().stream()
                        .map(Words::of)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                plan.inverse().changes().stream()
                        .map(Words::of)
                        .filter(words -> !words.isEmpty())
                        .toList(),
                Grade.of(plan).text(),
                plan.changes().stream()
                        .flatMap(change ->
                                Words.loss(change).map(loss -> Words.of(change) + ": the way back " + loss).stream())
                        .toList(),
                PostgresWriter.script(plan),
                PostgresWriter.script(plan.inverse(), Direction.DOWN),
                from.with(to.entities(), asked, to.meaning())));
    }

    private Optional<Draft> ofDatabase(MigrationDirectory directory, Snapshot unchanged) throws Exception {
        Target target = connection.require(main().environment());
        Objects expected;
        Objects found;
        try (Shadow shadow = shadow(List.of(target))) {
            expected = new SchemaSpec.Migrations(directory.path()).read(shadow);
            found = new SchemaSpec.Live(target).read(shadow);
        }
        ObjectDiff up = ObjectDiffer.diff(expected, found);
        ObjectDiff down = ObjectDiffer.diff(found, expected);
        return up.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        words(up),
                        words(down),
                        ObjectScript.grade(up),
                        List.of(),
                        ObjectScript.of(up, Set.of()),
                        ObjectScript.of(down, Set.of()),
                        unchanged));
    }

    private static List<String> words(ObjectDiff diff) {
        return diff.differences().stream()
                .map(difference -> difference.verb().word() + " " + difference.object())
                .toList();
    }
}
