package dev.reviver.cli;

import dev.reviver.draft.Drafting;
import dev.reviver.files.Draft;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectScript;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.Shadow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code new}: writes a migration without the compiler. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        header = "Writes a migration without the compiler.",
        description = {
            "Writes a migration without running the compiler again: the pending change of the entities as "
                    + "they were last compiled, an empty pair for SQL of your own, or what somebody changed in a "
                    + "database by hand. What it writes for the entities is what the compiler would write, byte for "
                    + "byte."
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

    @ArgGroup
    private Source source = new Source();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The name of the module in the history, for its first migration.")
    private @Nullable String unit;

    @Mixin
    private DraftOptions said = new DraftOptions();

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    /** Where the change comes from; only one of them. */
    private static final class Source {
        @Option(names = "--empty", description = "A pair for SQL written by hand.")
        private boolean empty;

        @Option(names = "--from-database", description = "What a database has that the migrations do not say.")
        private boolean fromDatabase;

        @Option(
                names = "--entities",
                paramLabel = "CLASSES_DIR_OR_JAR",
                description = "Where the compiled entities are. Otherwise target/classes.")
        private Path entities = Path.of("target/classes");
    }

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directoryOrUsual());
        workshop.requireOneLine();
        Optional<Draft> draft;
        if (source.empty) {
            draft = Optional.of(Drafting.empty(last(workshop)));
        } else if (source.fromDatabase) {
            draft = ofDatabase(workshop, last(workshop));
        } else {
            draft = ofEntities(workshop, Recorded.in(source.entities));
        }
        if (draft.isEmpty()) {
            return Written.nothing(this, "there is no pending change.");
        }
        MigrationName written = workshop.writer().write(name, draft.get(), workshop.chain());
        new Written(workshop.place(written), draft.get()).tell(this);
        return ExitCode.DONE;
    }

    /** SQL by hand needs no snapshot to start from. */
    private Snapshot last(Workshop workshop) {
        return workshop.chain()
                .snapshot()
                .orElseGet(() -> Snapshot.initial(Optional.ofNullable(unit).orElse("app"), ""));
    }

    private Optional<Draft> ofEntities(Workshop workshop, Recorded recorded) {
        Snapshot model = recorded.model();
        Snapshot last =
                workshop.last(Snapshot.initial(Optional.ofNullable(unit).orElse(model.unit()), model.packageName()));
        return Pending.current(recorded, last)
                .map(current -> Pending.of(last, model, said.added(current.said()), Optional.empty()))
                .filter(planned -> !planned.plan().isEmpty())
                .map(planned -> planned.draft(recorded.seal()));
    }

    private Optional<Draft> ofDatabase(Workshop workshop, Snapshot unchanged) throws Exception {
        Target target = connection.require(main().environment());
        Objects expected;
        Objects found;
        try (Shadow shadow = shadow(List.of(target))) {
            SchemaSpec migrated = workshop.chain().names().isEmpty()
                    ? new SchemaSpec.Empty()
                    : new SchemaSpec.Migrations(workshop.directory().path());
            expected = migrated.read(shadow);
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
