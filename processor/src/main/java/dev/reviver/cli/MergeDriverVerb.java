package dev.reviver.cli;

import dev.reviver.draft.SnapshotMerge;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotReader;
import dev.reviver.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge-driver}: what git calls to merge two versions of the snapshot. */
@Command(
        name = "merge-driver",
        mixinStandardHelpOptions = true,
        header = "What git calls to merge two versions of the snapshot.",
        description = {
            "Merges two versions of schema.snapshot.json by what they mean: tables, columns, keys. git calls "
                    + "it, once told to:",
            "",
            "  git config merge.reviver.driver 'java -jar reviver-processor.jar merge-driver %%O %%A %%B'",
            "  echo 'schema.snapshot.json merge=reviver' >> .gitattributes",
            "",
            "Where both branches added a migration, run reviver rebase after the merge."
        },
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nFiles:%n")
final class MergeDriverVerb extends Verb {
    @Parameters(index = "0", paramLabel = "BASE", description = "The version that both come from (%%O).")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OURS", description = "Our version, where the result goes (%%A).")
    private Path ours = Path.of("");

    @Parameters(index = "2", paramLabel = "THEIRS", description = "Their version (%%B).")
    private Path theirs = Path.of("");

    @Option(names = "--dry-run", description = "Do not write the result; only tell.")
    private boolean dryRun;

    @Override
    ExitCode run() throws IOException {
        Snapshot one = read(ours, "ours");
        Snapshot other = read(theirs, "theirs");
        Snapshot common = Files.size(base) == 0
                ? Snapshot.initial(one.unit(), one.packageName())
                : read(base, "their common ancestor");
        SnapshotMerge merge = SnapshotMerge.of(common, one, other);
        if (!dryRun) {
            Files.writeString(ours, marked(merge));
        }
        if (json()) {
            terminal().json(json -> DiffVerb.strings(json, "conflicts", merge.conflicts()));
        } else {
            merge.conflicts().forEach(conflict -> terminal().complain("schema.snapshot.json: " + conflict));
        }
        return merge.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static Snapshot read(Path file, String which) throws IOException {
        return SnapshotReader.read(Files.readString(file), "schema.snapshot.json (" + which + ")");
    }

    /** A snapshot with conflicts must not be taken for one: the marks make it unreadable until somebody has decided. */
    private static String marked(SnapshotMerge merge) {
        StringBuilder text = new StringBuilder();
        merge.conflicts().forEach(conflict -> text.append("<<<<<<< ")
                .append(conflict.replace('\n', ' '))
                .append('\n'));
        return text + SnapshotWriter.write(merge.merged());
    }
}
