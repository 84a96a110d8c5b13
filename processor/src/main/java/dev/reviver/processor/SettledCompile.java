package dev.reviver.processor;

import dev.reviver.draft.Said;
import dev.reviver.files.Chain;
import dev.reviver.snapshot.Seal;
import java.util.Optional;

/** A compile of the very classes that the last migration was made from: nothing is read, and nothing compared. */
record SettledCompile(ReviverOptions options, Chain found, ClassResources resources) {
    /**
     * Whether this is one; then all is done that it takes.
     *
     * @param seal that of the classes, if they can have one
     */
    boolean isReached(EntitySelection selection, Optional<Seal> seal) {
        if (seal.isEmpty() || !selection.unseen().isEmpty() || !options.areUsual()) {
            return false;
        }
        Optional<String> settled = found.snapshotText().filter(seal.get()::isOn);
        settled.ifPresent(snapshot -> {
            resources.write(found.names(), selection);
            resources.writeRecord(
                    snapshot,
                    Said.NOTHING
                            .with(Optional.of(options.drop()), Optional.of(options.online()))
                            .forTarget(options.target()));
        });
        return settled.isPresent();
    }
}
