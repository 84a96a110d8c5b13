package dev.reviver.snapshot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a snapshot, read as far as somebody asks: a compile that finds it sealed needs no more than its head. Not for
 * use by several threads.
 */
public final class SnapshotText {
    private final String text;
    private final String where;
    private @Nullable SnapshotHead head;
    private @Nullable Snapshot whole;

    /**
     * A text that may be a snapshot.
     *
     * @param where the file's name, for messages
     */
    public SnapshotText(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** The text as it stands. */
    public String text() {
        return text;
    }

    /**
     * What stands before the model.
     *
     * @throws SnapshotException if that is no snapshot's
     */
    public SnapshotHead head() {
        SnapshotHead known = head;
        if (known == null) {
            Optional<SnapshotHead> read = SnapshotHead.read(text);
            known = read.isPresent() ? read.get() : SnapshotHead.of(whole());
            head = known;
        }
        return known;
    }

    /**
     * All of it.
     *
     * @throws SnapshotException as {@link SnapshotReader#read}
     */
    public Snapshot whole() {
        Snapshot known = whole;
        if (known == null) {
            known = SnapshotReader.read(text, where);
            whole = known;
        }
        return known;
    }
}
