package dev.reviver.schema;

/**
 * A free-standing {@code bigint} sequence. The sequence behind an identity column is part of its {@link Column}.
 *
 * @param qualifiedName where it is
 * @param start its first value
 * @param increment the step between values, not zero
 */
public record Sequence(QualifiedName qualifiedName, long start, long increment) implements SchemaObject {
    public Sequence {
        if (increment == 0) {
            throw new IllegalArgumentException("sequence " + qualifiedName + " needs an increment other than 0");
        }
    }

    @Override
    public String name() {
        return qualifiedName.name();
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
