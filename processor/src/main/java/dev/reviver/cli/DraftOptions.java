package dev.reviver.cli;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.draft.DropMode;
import dev.reviver.draft.Said;
import dev.reviver.hazard.Acceptances;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is said of a migration that is to be written: the options of the compiler, in the same words. */
final class DraftOptions {
    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "What was renamed: old=new, table.old=table.new; nothing after the = for what really goes.")
    private @Nullable String rename;

    @Option(
            names = "--backfill",
            paramLabel = "T.C=EXPRESSION",
            description = "Values for rows when a column becomes required; several with ; between.")
    private @Nullable String backfill;

    @Option(
            names = "--accept",
            paramLabel = "CODE:T.C:REASON",
            description = "A risk that is taken; several with ; between.")
    private @Nullable String accept;

    @Option(
            names = "--drop",
            paramLabel = "MODE",
            description =
                    "What becomes of what goes: drop, archive or refuse. Otherwise as the entities were compiled.")
    private @Nullable String drop;

    @Option(
            names = "--online",
            negatable = true,
            description = "Forms that keep nobody from writing. Otherwise as the entities were compiled.")
    private @Nullable Boolean online;

    /** What was said when the entities were compiled, and what these options add to it. */
    Said added(Said recorded) {
        Said said = recorded.with(parsed("--rename", rename, Renames::parse, Renames.NONE))
                .with(parsed("--backfill", backfill, Backfills::parse, Backfills.NONE))
                .with(parsed("--accept", accept, Acceptances::parse, Acceptances.NONE));
        return said.with(
                Optional.ofNullable(drop).map(word -> DropMode.of(word)
                        .orElseThrow(() -> new Failure("--drop=" + word + " is none of drop, archive, refuse."))),
                Optional.ofNullable(online));
    }

    static <T> T parsed(String option, @Nullable String text, Function<String, T> parser, T otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException refused) {
            throw new Failure(option + ": " + refused.getMessage() + ".");
        }
    }
}
