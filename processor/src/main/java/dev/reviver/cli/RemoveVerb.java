package dev.reviver.cli;

import dev.reviver.files.MigrationEditor;
import dev.reviver.runtime.MigrationName;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code remove}: gives up the last migration while nobody has applied it. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        header = "Gives up the last migration.",
        description = {
            "Gives up the last migration: removes its directory, and the snapshot goes back with it. It "
                    + "refuses while the database that is named has applied it.",
            "",
            "The snapshot comes from version control; if that has none, the migrations before are replayed on "
                    + "the shadow."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "  reviver remove --yes", "  reviver remove --yes --url jdbc:postgresql://localhost/app"})
final class RemoveVerb extends Verb.WithShadow {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--yes", description = "Really remove it; without, the command only says what it would do.")
    private boolean yes;

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directory());
        List<MigrationName> names = workshop.chain().names();
        if (names.isEmpty()) {
            tell("", false, "There is no migration to remove.");
            return ExitCode.DONE;
        }
        MigrationName last = names.get(names.size() - 1);
        NotApplied.require(List.of(last), connection, migrations, this);
        if (!yes) {
            tell(
                    last.value(),
                    false,
                    "Would remove " + workshop.place(last) + ", and put the snapshot back. Add --yes to" + " do it.");
            return ExitCode.UNDECIDED;
        }
        boolean inSnapshot = workshop.chain().head().equals(Optional.of(last));
        String how = "";
        Optional<String> before = workshop.chain().snapshotText();
        if (inSnapshot) {
            try (LazyShadow shadow = new LazyShadow(() -> shadow(List.of()))) {
                SnapshotHistory.Earlier earlier =
                        new SnapshotHistory(workshop, shadow).after(names.subList(0, names.size() - 1));
                before = earlier.text();
                how = earlier.rebuilt()
                        ? " The snapshot was rebuilt by replay; the next compile says if it differs from the entities."
                        : " The snapshot is the one from before it.";
            }
        }
        new MigrationEditor(workshop.directory()).remove(last, before, workshop.chain());
        tell(last.value(), true, "Removed " + workshop.place(last) + "." + how);
        return ExitCode.DONE;
    }

    private void tell(String migration, boolean removed, String words) {
        if (json()) {
            terminal().json(json -> {
                json.writeStringField("migration", migration);
                json.writeBooleanField("removed", removed);
            });
        } else {
            terminal().say(words);
        }
    }
}
