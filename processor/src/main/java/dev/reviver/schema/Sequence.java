package dev.reviver.schema;

import java.util.Optional;

/**
 * A sequence that stands for itself, be it for a {@code serial} column. The sequence behind an identity column is part of
 * its {@link Column}.
 *
 * @param qualifiedName where it is
 * @param type the type of its numbers
 * @param options how it counts
 * @param owner the column with which it goes, if any; in the same database schema
 * @param comment the text of {@code COMMENT ON SEQUENCE}
 */
public record Sequence(
        QualifiedName qualifiedName,
        SequenceType type,
        SequenceOptions options,
        Optional<Owner> owner,
        Optional<String> comment)
        implements Placed {
    /**
     * The column that owns a sequence.
     *
     * @param table its table
     * @param column its name
     */
    public record Owner(QualifiedName table, String column) {
        public Owner {
            Identifier.require("column", column);
        }
    }

    public Sequence {
        if (options.minimum() < type.smallest() || options.maximum() > type.largest()) {
            throw new IllegalArgumentException("sequence " + qualifiedName + " cannot count from " + options.minimum()
                    + " to " + options.maximum() + " in " + type);
        }
        Optional<String> schema = qualifiedName.schema();
        owner.filter(column -> !column.table().schema().equals(schema)).ifPresent(column -> {
            throw new IllegalArgumentException("sequence " + qualifiedName + " and the table " + column.table()
                    + " that owns it must be in one database schema");
        });
    }

    /** A free {@code bigint} sequence with the usual bounds. */
    public Sequence(QualifiedName qualifiedName, long start, long increment) {
        this(
                qualifiedName,
                SequenceType.BIGINT,
                SequenceOptions.of(SequenceType.BIGINT, start, increment),
                Optional.empty(),
                Optional.empty());
    }

    /** Its first value. */
    public long start() {
        return options.start();
    }

    /** The step between values. */
    public long increment() {
        return options.increment();
    }

    /** The same sequence under another name, perhaps in another place. */
    public Sequence withName(QualifiedName other) {
        return new Sequence(other, type, options, owner, comment);
    }

    /** The same sequence, counting otherwise. */
    public Sequence withOptions(SequenceType otherType, SequenceOptions other) {
        return new Sequence(qualifiedName, otherType, other, owner, comment);
    }

    /** The same sequence with another owner, or none. */
    public Sequence withOwner(Optional<Owner> other) {
        return new Sequence(qualifiedName, type, options, other, comment);
    }

    @Override
    public Sequence withComment(Optional<String> other) {
        return new Sequence(qualifiedName, type, options, owner, other);
    }

    @Override
    public int depth() {
        return -7;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.sequence(this);
    }
}
