package dev.reviver.cli;

import dev.reviver.draft.Planned;
import dev.reviver.draft.Purge;
import dev.reviver.draft.Said;
import dev.reviver.draft.WithoutArchived;
import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code purge}: a migration that drops for good what was archived. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        header = "Drops for good what was archived.",
        description = {
            "Writes a migration that drops for good what drop=archive put aside: an ordinary drop, with the "
                    + "grade and the warnings of one. Without --only, all of it goes. Nothing is dropped before that "
                    + "migration is applied."
        },
        optionListHeading = "%nOptions:%n",
        footer = {"", "  reviver purge", "  reviver purge --only post.bio__archived,draft__archived --name drop_old"})
final class PurgeVerb extends Verb {
    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "purge",
            description = "What to call the migration; otherwise purge.")
    private String name = "purge";

    @Option(
            names = "--only",
            paramLabel = "NAMES",
            defaultValue = "all",
            description = "What to drop, as post.bio__archived or draft__archived, with commas between.")
    private String only = "all";

    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Override
    ExitCode run() throws Exception {
        Workshop workshop = Workshop.open(migrations.directory());
        workshop.requireOneLine();
        Snapshot last = workshop.last(Snapshot.initial("app", ""));
        Said said = Said.NOTHING.withDone(last.remembered().renamed());
        Planned planned = Pending.of(last, WithoutArchived.of(last), said, Optional.of(purge()));
        if (!planned.unused().purges().isEmpty()) {
            throw new Failure(
                    "Not archived, so it cannot be purged: "
                            + names(planned.unused().purges()) + ".",
                    "archived is "
                            + (planned.unused().archived().isEmpty()
                                    ? "nothing"
                                    : names(planned.unused().archived())));
        }
        if (planned.plan().isEmpty()) {
            return Written.nothing(this, "nothing is archived.");
        }
        MigrationName written = workshop.writer().write(name, planned.draft(Optional.empty()), workshop.chain());
        new Written(workshop.place(written), planned.draft(Optional.empty())).tell(this);
        return ExitCode.DONE;
    }

    private Purge purge() {
        try {
            return Purge.parse(only);
        } catch (IllegalArgumentException refused) {
            throw new Failure("--only: " + refused.getMessage() + ".");
        }
    }

    private static String names(List<?> paths) {
        return paths.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
