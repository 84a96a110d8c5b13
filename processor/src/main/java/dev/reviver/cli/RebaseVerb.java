package dev.reviver.cli;

import dev.reviver.change.Words;
import dev.reviver.draft.DoneRenames;
import dev.reviver.draft.Planned;
import dev.reviver.draft.Planning;
import dev.reviver.draft.Said;
import dev.reviver.draft.SnapshotMerge;
import dev.reviver.draft.TextMerge;
import dev.reviver.draft.WithoutArchived;
import dev.reviver.files.Fork;
import dev.reviver.files.Replacement;
import dev.reviver.files.Texts;
import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rebase}: of two branches that both added a migration, writes the later one anew on top of the other. */
@Command(
        name = "rebase",
        mixinStandardHelpOptions = true,
        header = "Puts the migrations of two branches into one line.",
        description = {
            "After a merge of two branches that both added a migration: writes the later one anew on top of "
                    + "the other, with its way back and with what was written into it by hand, and puts the snapshot in "
                    + "order. It refuses where the two contradict each other, and if the database that is named has "
                    + "what would be rewritten."
        },
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "  git merge feature && reviver rebase",
            "  reviver rebase --keep 20260131120000_add_badge      the other one is rewritten"
        })
final class RebaseVerb extends Verb.WithShadow {
    @Option(
            names = "--keep",
            paramLabel = "MIGRATION",
            description = "The one that stays as it is, because it is deployed. Otherwise the earlier one.")
    private String keep = "";

    @Option(
            names = "--entities",
            paramLabel = "CLASSES_DIR_OR_JAR",
            description = "Where the compiled entities are, for what their annotations say. Otherwise target/classes.")
    private Path entities = Path.of("target/classes");

    @Option(names = "--discard-edits", description = "Give up what was written into the files by hand.")
    private boolean discardEdits;

    @Option(names = "--dry-run", description = "Only show what would change.")
    private boolean dryRun;

    @Mixin
    private DraftOptions options = new DraftOptions();

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    /** One migration that is rewritten. */
    private record Step(MigrationName former, Planned planned, HandEdits edits) {}

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directory());
        Optional<Fork> fork = workshop.fork();
        if (fork.isEmpty()) {
            return Written.nothing(this, "the migrations stand in one line.");
        }
        requireTwoBranches(workshop, fork.get());
        Branches branches = Branches.of(workshop.chain(), fork.get(), keep);
        NotApplied.require(branches.rewritten(), connection, migrations, this);
        Snapshot onto;
        String ontoText;
        List<Step> steps = new ArrayList<>();
        List<String> why;
        try (LazyShadow shadow = new LazyShadow(() -> shadow(List.of()))) {
            SnapshotHistory history = new SnapshotHistory(workshop, shadow);
            Snapshot parent = history.after(branches.common()).snapshot();
            SnapshotHistory.Earlier kept = history.after(branches.lineOfKept());
            onto = kept.snapshot();
            ontoText = kept.text().orElseThrow();
            why =
                    Planning.plan(parent, WithoutArchived.of(onto), Said.NOTHING, Optional.empty())
                            .plan()
                            .changes()
                            .stream()
                            .map(Words::of)
                            .filter(words -> !words.isEmpty())
                            .toList();
            Snapshot under = parent;
            Snapshot base = onto;
            List<MigrationName> line = new ArrayList<>(branches.common());
            for (MigrationName former : branches.rewritten()) {
                line.add(former);
                Snapshot over = history.after(line).snapshot();
                Step step = step(workshop, former, under, over, base);
                steps.add(step);
                base = step.planned().to();
                under = over;
            }
        }
        return dryRun ? show(workshop, branches.lineOfKept(), steps, why) : write(workshop, steps, why, ontoText);
    }

    /** A migration that was added to the very one that the snapshot names is on the same branch, and newer than that. */
    private static void requireTwoBranches(Workshop workshop, Fork fork) {
        String up = HandEdits.texts(workshop.place(fork.stranger())).up();
        if (up.contains("-- reviver:after=" + fork.known() + "\n")) {
            throw new Failure(
                    "The snapshot is older than the migrations: it is that of " + fork.known() + ", and "
                            + fork.stranger() + " was added to that.",
                    "bring back the snapshot that was committed with " + fork.stranger(),
                    "or remove " + workshop.place(fork.stranger()) + " and write it again");
        }
    }

    private Step step(Workshop workshop, MigrationName former, Snapshot under, Snapshot over, Snapshot base) {
        SnapshotMerge merge = SnapshotMerge.of(under, base, over);
        if (!merge.conflicts().isEmpty()) {
            throw Failure.undecided(
                    "The two branches contradict each other:"
                            + String.join(
                                    "",
                                    merge.conflicts().stream()
                                            .map(c -> "\n  - " + c)
                                            .toList()),
                    List.of("decide in the entities what is meant, remove one of the two migrations, and compile with a"
                            + " name again"));
        }
        Said said = said().withRenames(DoneRenames.between(under, over))
                .withDone(merge.merged().remembered().renamed());
        Planned anew = Pending.of(base, WithoutArchived.of(merge.merged()), options.added(said), Optional.empty());
        Planned then = Planning.plan(under, WithoutArchived.of(over), options.added(said), Optional.empty());
        Texts generated = Texts.of(former, under.head().map(MigrationName::new), then.draft(Optional.empty()));
        return new Step(former, anew, HandEdits.in(workshop.place(former), generated));
    }

    /** Values and risks that the annotations speak of, where there is a record of them; elsewhere the files keep theirs. */
    private Said said() {
        return Recorded.ifAny(entities).map(Recorded::said).orElse(Said.NOTHING);
    }

    private ExitCode show(Workshop workshop, List<MigrationName> kept, List<Step> steps, List<String> why) {
        Optional<MigrationName> onto = Optional.of(kept.get(kept.size() - 1));
        for (Step step : steps) {
            Texts before = HandEdits.texts(workshop.place(step.former()));
            Texts after = finish(step)
                    .finish(
                            step.former(),
                            Texts.of(step.former(), onto, step.planned().draft(Optional.empty())));
            tell(step, workshop.place(step.former()), before, after, why);
            onto = Optional.of(step.former());
        }
        return ExitCode.DONE;
    }

    private ExitCode write(Workshop opened, List<Step> steps, List<String> why, String ontoText) throws Exception {
        Workshop workshop = opened;
        if (!workshop.chain().snapshotText().equals(Optional.of(ontoText))) {
            workshop.writer().restore(ontoText, workshop.chain());
        }
        for (Step step : steps) {
            workshop = Workshop.open(workshop.directory().path());
            Texts before = HandEdits.texts(workshop.place(step.former()));
            Replacement replacement = workshop.writer()
                    .replace(
                            List.of(step.former()),
                            slug(step.former()),
                            step.planned().draft(Optional.empty()),
                            finish(step),
                            workshop.chain());
            // What was written by hand is in the new files by now, or was to be discarded.
            workshop.writer().discard(replacement);
            MigrationName name = replacement.written();
            tell(step, workshop.place(name), before, HandEdits.texts(workshop.place(name)), why);
        }
        return ExitCode.DONE;
    }

    private Texts.Finish finish(Step step) {
        return discardEdits ? Texts.Finish.AS_GENERATED : step.edits()::into;
    }

    private static String slug(MigrationName name) {
        return name.value().substring(name.timestamp().length() + 1);
    }

    private void tell(Step step, Path place, Texts before, Texts after, List<String> why) {
        String up = TextMerge.difference(before.up(), after.up());
        String down = TextMerge.difference(before.down(), after.down());
        if (json()) {
            terminal().json(json -> {
                json.writeStringField("former", step.former().value());
                json.writeStringField("migration", String.valueOf(place.getFileName()));
                json.writeBooleanField("written", !dryRun);
                DiffVerb.strings(json, "because", why);
                json.writeStringField("up", up);
                json.writeStringField("down", down);
            });
            return;
        }
        terminal()
                .say((dryRun ? "Would write " : "Wrote ") + place + " in place of " + step.former()
                        + (step.edits().isEmpty() || discardEdits ? "." : ", with what was written by hand."));
        terminal().say("  because the other branch");
        why.forEach(words -> terminal().say("    " + words));
        terminal().say("  migration.sql:\n" + indented(up));
        terminal().say("  down.sql:\n" + indented(down));
    }

    private static String indented(String text) {
        return text.isEmpty() ? "    (nothing differs)" : text.stripTrailing().replaceAll("(?m)^(?=.)", "    ");
    }
}
