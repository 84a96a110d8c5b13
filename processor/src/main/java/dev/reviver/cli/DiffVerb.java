package dev.reviver.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Differ;
import dev.reviver.change.Grade;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.change.Words;
import dev.reviver.hazard.Direction;
import dev.reviver.objects.ModelSide;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectId;
import dev.reviver.objects.ObjectScript;
import dev.reviver.objects.Objects;
import dev.reviver.objects.RenameSteps;
import dev.reviver.objects.Step;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.sql.Sql;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code diff}: what leads from one schema to another, whatever each of them comes from. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "What leads from one schema to another, whatever each comes from.",
        description = {
            "Says what is different between two schemas, and with --script writes the SQL that leads from one "
                    + "to the other.",
            "",
            "SPEC is one of",
            "  empty                          no object at all",
            "  snapshot:FILE                  a schema.snapshot.json",
            "  entities:CLASSES_DIR_OR_JAR    what the processor recorded when the entities were compiled",
            "  migrations:DIR                 what the migrations of a directory add up to",
            "  sql:FILE                       what an SQL file makes; - is the standard input",
            "  jdbc:postgresql://…            a database as it stands"
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "The way back of a hand-written migration:",
            "  reviver diff --from sql:after.sql --to sql:before.sql --script > down.sql",
            "Has anybody changed the database by hand?",
            "  reviver diff --exit-code --from migrations:db/migrations \\",
            "      --to jdbc:postgresql://localhost/app"
        })
final class DiffVerb extends Verb.WithShadow {
    @Option(names = "--from", required = true, paramLabel = "SPEC", description = "Where it starts.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "SPEC", description = "Where it leads.")
    private String to = "";

    @Option(names = "--script", description = "Write SQL instead of a summary.")
    private boolean script;

    @Option(names = "--exit-code", description = "End with 2 if there are differences.")
    private boolean exitCode;

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "What only has another name: old=new, table.old=table.new; several with , between. Otherwise "
                    + "another name is another object.")
    private @Nullable String rename;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    ExitCode run() throws Exception {
        SchemaSpec first = SchemaSpec.parse(from, connection, main());
        SchemaSpec second = SchemaSpec.parse(to, connection, main());
        Renames renames = DraftOptions.parsed("--rename", rename, Renames::parse, Renames.NONE);
        if (first.model().isPresent() && second.model().isPresent()) {
            return models(first.model().get(), second.model().get(), renames);
        }
        return databases(first, second, renames);
    }

    /** Two models need no database. */
    private ExitCode models(Schema before, Schema after, Renames renames) {
        Renamed.requireKnown(renames, before, after);
        Plan plan = Differ.diff(before, after, renames);
        Grade grade = Grade.of(plan);
        List<String> words = plan.changes().stream().map(Words::of).toList();
        String text = plan.isEmpty()
                ? ObjectScript.EMPTY
                : Sql.comment("reviver:grade=" + grade.text()) + "\n\n" + PostgresWriter.script(plan, Direction.UP);
        if (json()) {
            terminal().json(json -> {
                json.writeBooleanField("different", !plan.isEmpty());
                json.writeStringField("grade", grade.text());
                strings(json, "changes", words);
                json.writeStringField("script", text);
            });
        } else if (script || plan.isEmpty()) {
            terminal().print(text);
        } else {
            words.forEach(line -> terminal().say(coloured(line)));
        }
        return code(!plan.isEmpty(), false);
    }

    private ExitCode databases(SchemaSpec first, SchemaSpec second, Renames renames) throws Exception {
        List<Target> targets = new ArrayList<>(first.targets());
        targets.addAll(second.targets());
        Renamed before;
        Objects after;
        try (LazyShadow shadow = new LazyShadow(() -> shadow(targets))) {
            before = renames.hints().isEmpty()
                    ? new Renamed(RenameSteps.NONE, first.read(shadow))
                    : renamed(shadow, first, second, renames);
            after = second.read(shadow);
        }
        Set<ObjectId> left = new TreeSet<>();
        if (isEntityModel(first)) {
            left.addAll(ModelSide.unknown(before.objects(), after));
            before = new Renamed(before.steps(), ModelSide.completed(before.objects(), after));
        } else if (isEntityModel(second)) {
            left.addAll(ModelSide.unknown(after, before.objects()));
            after = ModelSide.completed(after, before.objects());
        }
        return tell(before.to(after), left);
    }

    private static Renamed renamed(LazyShadow shadow, SchemaSpec first, SchemaSpec second, Renames renames)
            throws Exception {
        Schema names =
                second.look(shadow, connection -> CatalogReader.read(connection).schema());
        return first.lookAtCopy(shadow, connection -> renamed(connection, names, renames));
    }

    private static Renamed renamed(Connection scratch, Schema names, Renames renames) throws SQLException {
        Renamed.requireKnown(renames, CatalogReader.read(scratch).schema(), names);
        return Renamed.in(scratch, names, renames);
    }

    /** An empty database is one, and lacks everything; a model lacks only what it has words for. */
    private static boolean isEntityModel(SchemaSpec spec) {
        return spec.model().isPresent() && !(spec instanceof SchemaSpec.Empty);
    }

    private ExitCode tell(ObjectDiff diff, Set<ObjectId> left) {
        String text = ObjectScript.of(diff, left);
        if (json()) {
            terminal().json(json -> {
                json.writeBooleanField("different", !diff.isEmpty());
                json.writeStringField("grade", ObjectScript.grade(diff));
                strings(
                        json,
                        "changes",
                        diff.differences().stream().map(DiffVerb::line).toList());
                strings(json, "left", left.stream().map(ObjectId::toString).toList());
                strings(
                        json,
                        "unscriptable",
                        diff.unscriptable().stream().map(ObjectId::toString).toList());
                json.writeStringField("script", text);
            });
        } else if (script || diff.isEmpty()) {
            terminal().print(text);
        } else {
            diff.differences().forEach(difference -> terminal().say(coloured(line(difference))));
            left.forEach(id -> terminal().say("leaves " + id + ", of which the entities say nothing"));
            diff.unscriptable()
                    .forEach(id -> terminal().complain(id + " differs, and Reviver knows no statement for it"));
        }
        return code(!diff.isEmpty(), !diff.unscriptable().isEmpty());
    }

    private ExitCode code(boolean different, boolean undecided) {
        if (undecided) {
            return ExitCode.UNDECIDED;
        }
        return different && exitCode ? ExitCode.DIFFERENT : ExitCode.DONE;
    }

    private static String line(ObjectDiff.Difference difference) {
        return difference.verb() == Step.Verb.RENAME
                ? difference.to()
                : difference.verb().word() + " " + difference.object();
    }

    private String coloured(String line) {
        Terminal.Colour colour = line.startsWith("drops")
                ? Terminal.Colour.RED
                : line.startsWith("creates") || line.startsWith("adds")
                        ? Terminal.Colour.GREEN
                        : Terminal.Colour.YELLOW;
        return terminal().in(colour, line);
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
