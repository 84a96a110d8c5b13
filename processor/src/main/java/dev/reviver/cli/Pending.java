package dev.reviver.cli;

import dev.reviver.change.Change;
import dev.reviver.change.Words;
import dev.reviver.draft.DropMode;
import dev.reviver.draft.Planned;
import dev.reviver.draft.Planning;
import dev.reviver.draft.Purge;
import dev.reviver.draft.Question;
import dev.reviver.draft.Said;
import dev.reviver.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pending change of the entities, refused where only a person knows the answer. */
final class Pending {
    private Pending() {}

    /** Plans what leads from {@code from} to what was recorded, and asks what the compiler would ask. */
    static Planned of(Snapshot from, Snapshot entities, Said said, Optional<Purge> purge) {
        Planned planned = planned(from, entities, said, purge);
        if (!planned.questions().isEmpty()) {
            throw Failure.undecided(
                    "Something goes, and something alike comes. Is it a rename?",
                    planned.questions().stream().flatMap(Pending::answers).toList());
        }
        if (said.drop() == DropMode.REFUSE && !planned.losses().isEmpty()) {
            throw new Failure(
                    "This would lose rows or values, which is refused:" + listed(planned.losses()),
                    "put aside instead: --drop archive",
                    "or lose them: --drop drop");
        }
        if (said.drop() == DropMode.ARCHIVE && !planned.attributeLosses().isEmpty()) {
            throw new Failure(
                    "Attributes of composite types cannot be put aside:" + listed(planned.attributeLosses()),
                    "lose them: --drop drop");
        }
        return planned;
    }

    private static Stream<String> answers(Question question) {
        return Stream.concat(
                question.pairs().stream()
                        .map(pair -> pair.from() + " became " + pair.to() + ": --rename " + pair.asRename()),
                Stream.of(question.from() + " is to be dropped: --rename " + question.asDrop()));
    }

    private static String listed(List<Change> changes) {
        return changes.stream().map(change -> "\n  - " + Words.of(change)).collect(Collectors.joining());
    }

    private static Planned planned(Snapshot from, Snapshot entities, Said said, Optional<Purge> purge) {
        try {
            return Planning.plan(from, entities, said, purge);
        } catch (IllegalArgumentException contradiction) {
            throw new Failure("The renames contradict each other: " + contradiction.getMessage() + ".", contradiction);
        }
    }

    /**
     * The record of the last compile, if it was made of the migrations that are there now; nothing, if the last migration
     * was written since and provides all that was recorded.
     */
    static Optional<Recorded> current(Recorded recorded, Snapshot last) {
        Snapshot model = recorded.model();
        if (last.head().isEmpty() || model.head().equals(last.head())) {
            return Optional.of(recorded);
        }
        if (model.schema().equals(last.schema()) && model.meaning().equals(last.meaning())) {
            return Optional.empty();
        }
        throw new Failure(
                "The entities were compiled when the last migration was "
                        + model.head().orElse("none") + "; now it is "
                        + last.head().orElse("none") + ".",
                "compile them once more, then run this again");
    }
}
