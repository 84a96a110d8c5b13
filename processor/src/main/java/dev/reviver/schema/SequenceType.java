package dev.reviver.schema;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of a sequence's numbers, which bounds them. */
public enum SequenceType {
    /** 16 bits. */
    SMALLINT(Short.MIN_VALUE, Short.MAX_VALUE),
    /** 32 bits. */
    INTEGER(Integer.MIN_VALUE, Integer.MAX_VALUE),
    /** 64 bits: PostgreSQL's default. */
    BIGINT(Long.MIN_VALUE, Long.MAX_VALUE);

    private final long smallest;
    private final long largest;

    SequenceType(long smallest, long largest) {
        this.smallest = smallest;
        this.largest = largest;
    }

    /** The type of the sequence behind a column of {@code type}; empty if it cannot be one. */
    public static Optional<SequenceType> ofColumn(ColumnType type) {
        return Arrays.stream(values())
                .filter(numbers -> type.equals(ColumnType.of(numbers.sql())))
                .findFirst();
    }

    /** {@code bigint}. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first number that is too large. */
    public BigInteger bound() {
        return BigInteger.valueOf(largest).add(BigInteger.ONE);
    }

    /** The smallest number. */
    public long smallest() {
        return smallest;
    }

    /** The largest number. */
    public long largest() {
        return largest;
    }
}
