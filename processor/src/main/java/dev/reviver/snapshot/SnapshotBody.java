package dev.reviver.snapshot;

import java.util.Optional;

/**
 * The text of a snapshot but for its head. A migration has its name only when it is written, and what stands among the class
 * files has the name of the one before: the model, which is nearly all of the text, is the same in both and rendered once.
 */
public final class SnapshotBody {
    private final Snapshot snapshot;
    private final String model;

    private SnapshotBody(Snapshot snapshot, String model) {
        this.snapshot = snapshot;
        this.model = model;
    }

    /** The text of that snapshot, whatever its head is. */
    public static SnapshotBody of(Snapshot snapshot) {
        return new SnapshotBody(snapshot, SnapshotWriter.model(snapshot));
    }

    /** What the text is of. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The whole text with its own head. */
    public String text(Optional<Seal> seal) {
        return text(snapshot.head(), seal);
    }

    /** The whole text after the migration {@code head}, with a line end at its end. */
    public String text(Optional<String> head, Optional<Seal> seal) {
        String start = SnapshotWriter.start(snapshot, head);
        return start.concat(seal.map(found -> found.on(start, model)).orElse(""))
                .concat(model);
    }
}
