package dev.reviver.cli;

import dev.reviver.files.Draft;
import dev.reviver.files.MigrationEditor;
import dev.reviver.files.Texts;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.ObjectScript;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.Script;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotWriter;
import dev.reviver.verify.Contents;
import dev.reviver.verify.RoundTrip;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code squash}: one migration in place of several, proven to be the same. */
@Command(
        name = "squash",
        mixinStandardHelpOptions = true,
        header = "One migration in place of several, proven to be the same.",
        description = {
            "Writes one migration in place of several that follow each other, with its way back. Both are "
                    + "replayed on the shadow, and nothing is written unless they lead to the same objects and rows, "
                    + "and the way back leads back.",
            "",
            "A database that has all of the former ones is taken to have the new one, at its next start; one "
                    + "that has only some of them is refused until the release from before the squash has applied the "
                    + "rest."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "  reviver squash --to 20260131120000_add_profile --name first_year"})
final class SquashVerb extends Verb.WithShadow {
    @Option(names = "--from", paramLabel = "MIGRATION", description = "The first one; otherwise the first of all.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "MIGRATION", description = "The last one; otherwise the last of all.")
    private @Nullable String to;

    @Option(names = "--name", paramLabel = "NAME", description = "What to call the new one; otherwise squashed.")
    private String name = "squashed";

    @Option(
            names = "--concatenate",
            description = "Keep the SQL of all of them, one after the other: where they write rows.")
    private boolean concatenate;

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    /** A state of the shadow. */
    private record State(Objects objects, Contents contents) {}

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directory());
        workshop.requireOneLine();
        List<RoundTrip.Trip> all = migrations.trips();
        int first = from == null ? 0 : indexOf(all, from);
        int last = to == null ? all.size() - 1 : indexOf(all, to);
        if (last - first < 1) {
            return Written.nothing(this, "fewer than two migrations are meant.");
        }
        List<RoundTrip.Trip> range = all.subList(first, last + 1);
        List<MigrationName> replaced =
                range.stream().map(trip -> new MigrationName(trip.name())).toList();
        MigrationName squashed =
                new MigrationName(replaced.get(replaced.size() - 1).timestamp() + "_" + name);
        if (workshop.chain().names().contains(squashed)) {
            throw new Failure("There is a migration " + squashed + " already.", "choose another --name");
        }
        Draft draft;
        try (Shadow shadow = shadow(List.of())) {
            List<RoundTrip.Trip> before = all.subList(0, first);
            State start = replay(shadow, scripts(before));
            State end = replay(shadow, scripts(all.subList(0, last + 1)));
            Snapshot snapshot = workshop.chain().snapshot().orElseGet(() -> Snapshot.initial("app", ""));
            draft = concatenate ? joined(range, snapshot) : compared(start, end, snapshot);
            draft = marked(draft, replaced);
            prove(shadow, scripts(before), draft, start, end);
        }
        Optional<MigrationName> after = first == 0
                ? Optional.empty()
                : Optional.of(new MigrationName(all.get(first - 1).name()));
        boolean atHead = workshop.chain().head().filter(replaced::contains).isPresent();
        Optional<String> text = atHead
                ? workshop.chain().snapshot().map(snapshot -> SnapshotWriter.write(snapshot.withHead(squashed.value())))
                : workshop.chain().snapshotText();
        new MigrationEditor(workshop.directory())
                .squash(replaced, squashed, Texts.of(squashed, after, draft), text, workshop.chain());
        new Written(workshop.place(squashed), draft).tell(this);
        return ExitCode.DONE;
    }

    private static int indexOf(List<RoundTrip.Trip> all, String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return i;
            }
        }
        throw Failure.notFound(name, "There is no migration " + name + ".", "reviver graph --chain lists them");
    }

    private static List<Script> scripts(List<RoundTrip.Trip> trips) {
        return trips.stream().map(RoundTrip.Trip::up).toList();
    }

    private static State replay(Shadow shadow, List<Script> scripts) throws Exception {
        try (Shadow.Database database = shadow.fresh()) {
            run(database, scripts);
            return state(database);
        }
    }

    private static void run(Shadow.Database database, List<Script> scripts) throws Exception {
        for (Script script : scripts) {
            // Each on a connection of its own: a script may leave settings behind.
            try (Connection connection = database.connect()) {
                SqlRun.run(connection, script);
            }
        }
    }

    private static State state(Shadow.Database database) throws Exception {
        try (Connection connection = database.connect()) {
            return new State(ObjectReader.read(connection, SchemaSpec.OWN_TABLES), Contents.read(connection));
        }
    }

    private static Draft compared(State start, State end, Snapshot snapshot) {
        ObjectDiff up = ObjectDiffer.diff(start.objects(), end.objects());
        ObjectDiff down = ObjectDiffer.diff(end.objects(), start.objects());
        return new Draft(
                words(up),
                words(down),
                ObjectScript.grade(up),
                List.of(),
                ObjectScript.of(up, Set.of()),
                ObjectScript.of(down, Set.of()),
                snapshot);
    }

    private static List<String> words(ObjectDiff diff) {
        return diff.differences().stream()
                .map(difference -> difference.verb().word() + " " + difference.object())
                .toList();
    }

    private static Draft joined(List<RoundTrip.Trip> range, Snapshot snapshot) {
        List<String> downs = new ArrayList<>();
        for (int i = range.size() - 1; i >= 0; i--) {
            downs.add(range.get(i).down().map(Script::text).orElse(""));
        }
        Grade grade = range.stream()
                .map(trip -> trip.down().isEmpty()
                        ? Grade.IRREVERSIBLE
                        : trip.up().grade().orElse(Grade.IRREVERSIBLE))
                .max(Comparator.naturalOrder())
                .orElse(Grade.IRREVERSIBLE);
        return new Draft(
                range.stream().map(trip -> "all of " + trip.name()).toList(),
                range.stream().map(trip -> "takes back " + trip.name()).toList(),
                grade.text(),
                List.of(),
                range.stream().map(trip -> trip.up().text()).collect(Collectors.joining("\n")),
                String.join("\n", downs),
                snapshot);
    }

    private static Draft marked(Draft draft, List<MigrationName> replaced) {
        String marks = replaced.stream()
                .map(each -> "-- reviver:replaces=" + each + "\n")
                .collect(Collectors.joining("", "", "\n"));
        return new Draft(
                draft.changes(),
                draft.back(),
                draft.grade(),
                draft.notRestored(),
                marks + draft.up(),
                draft.down(),
                draft.snapshot());
    }

    /** Refuses unless the draft leads where the migrations lead, and back. */
    private static void prove(Shadow shadow, List<Script> before, Draft draft, State start, State end)
            throws Exception {
        try (Shadow.Database database = shadow.fresh()) {
            run(database, before);
            run(database, List.of(new Script("the squashed migration.sql", draft.up())));
            State reached = state(database);
            requireSame(end.objects().lines(), reached.objects().lines(), "objects");
            requireSame(lines(end.contents()), lines(reached.contents()), "rows and positions");
            if (!draft.grade().equals(Grade.IRREVERSIBLE.text())) {
                run(database, List.of(new Script("the squashed down.sql", draft.down())));
                requireSame(start.objects().lines(), state(database).objects().lines(), "objects on the way back");
            }
        }
    }

    private static List<String> lines(Contents contents) {
        List<String> lines = new ArrayList<>();
        contents.rows().forEach((table, rows) -> lines.add(table + ": " + rows));
        contents.positions().forEach((sequence, position) -> lines.add(sequence + ": " + position));
        return lines;
    }

    private static void requireSame(List<String> expected, List<String> found, String what) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        List<String> surplus = new ArrayList<>(found);
        surplus.removeAll(expected);
        if (missing.isEmpty() && surplus.isEmpty()) {
            return;
        }
        throw Failure.undecided(
                "One migration would not be the same as these; the " + what + " differ:"
                        + missing.stream().map(line -> "\n  - " + line).collect(Collectors.joining())
                        + surplus.stream().map(line -> "\n  + " + line).collect(Collectors.joining()),
                List.of("keep their SQL as it is, one after the other: --concatenate"));
    }
}
