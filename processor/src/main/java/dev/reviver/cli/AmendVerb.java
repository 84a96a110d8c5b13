package dev.reviver.cli;

import dev.reviver.change.Renames;
import dev.reviver.draft.DoneRenames;
import dev.reviver.draft.Planned;
import dev.reviver.draft.Planning;
import dev.reviver.draft.Said;
import dev.reviver.draft.WithoutArchived;
import dev.reviver.files.MigrationEditor;
import dev.reviver.files.Texts;
import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code amend}: writes the last migration anew, in place, from the entities as they are now. */
@Command(
        name = "amend",
        mixinStandardHelpOptions = true,
        header = "Writes the last migration anew, in place.",
        description = {
            "Writes the last migration anew, in place: from the schema before it to the entities as they were "
                    + "last compiled. What was written into its files by hand stays. It refuses while the database that "
                    + "is named has applied it."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "  mvn compile && reviver amend"})
final class AmendVerb extends Verb.WithShadow {
    @Option(
            names = "--entities",
            paramLabel = "CLASSES_DIR_OR_JAR",
            description = "Where the compiled entities are. Otherwise target/classes.")
    private Path entities = Path.of("target/classes");

    @Option(names = "--discard-edits", description = "Give up what was written into the files by hand.")
    private boolean discardEdits;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directory());
        workshop.requireOneLine();
        List<MigrationName> names = workshop.chain().names();
        if (names.isEmpty()) {
            return Written.nothing(this, "there is no migration to amend.");
        }
        MigrationName last = names.get(names.size() - 1);
        Snapshot present = workshop.last(Snapshot.initial("app", ""));
        if (!present.head().equals(Optional.of(last.value()))) {
            throw new Failure("The snapshot does not know " + last + ": it was written by hand.", "edit its files");
        }
        NotApplied.require(List.of(last), connection, migrations, this);
        Recorded recorded = Recorded.in(entities);
        Optional<Recorded> current = Pending.current(recorded, present);
        List<MigrationName> earlier = names.subList(0, names.size() - 1);
        Snapshot before;
        try (LazyShadow shadow = new LazyShadow(() -> shadow(List.of()))) {
            before = new SnapshotHistory(workshop, shadow).after(earlier).snapshot();
        }
        Renames done = DoneRenames.between(before, present);
        Said then = current.isEmpty() ? recorded.said() : recorded.said().withRenames(done);
        Said now = options.added(
                current.isEmpty()
                        ? recorded.said()
                        : recorded.said()
                                .withRenames(
                                        DoneRenames.inOne(done, recorded.said().renames())));
        Planned planned = Pending.of(before, recorded.model(), now, Optional.empty());
        if (planned.plan().isEmpty()) {
            throw new Failure("Nothing would be left of " + last + ".", "remove it: reviver remove --yes");
        }
        Optional<MigrationName> after = before.head().map(MigrationName::new);
        Texts generated = Texts.of(
                last,
                after,
                Planning.plan(before, WithoutArchived.of(present), then, Optional.empty())
                        .draft(recorded.seal()));
        HandEdits edits = HandEdits.in(workshop.place(last), generated);
        new MigrationEditor(workshop.directory())
                .rewrite(
                        last,
                        after,
                        planned.draft(recorded.seal()),
                        discardEdits ? Texts.Finish.AS_GENERATED : edits::into,
                        workshop.chain());
        new Written(workshop.place(last), planned.draft(recorded.seal())).tell(this);
        return ExitCode.DONE;
    }
}
