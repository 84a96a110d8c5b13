package dev.reviver.change;

/**
 * Something that goes and something that comes, which may be one thing under two names. Only a person knows.
 *
 * @param from what goes, as the older model calls it
 * @param to what comes
 */
public record LookAlike(Renames.Path from, Renames.Path to) {
    /** What goes, by its last name alone. */
    public String fromName() {
        return from.column().orElse(from.table().name());
    }

    /** The answer "it is one thing", in the form of the rename option. */
    public String asRename() {
        return from + "=" + to;
    }

    /** The answer "the older one is really dropped", in the form of the rename option. */
    public String asDrop() {
        return from + "=";
    }
}
