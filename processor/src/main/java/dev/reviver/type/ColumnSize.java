package dev.reviver.type;

import dev.reviver.schema.ColumnType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The size of a column from what its mapping says and what its Java type has by itself: Hibernate's
 * {@code Dialect.SizeStrategyImpl}, found by running it for every pair of types.
 *
 * @param java the type's own
 * @param asked what the mapping says
 */
public record ColumnSize(JavaRow java, Size asked) {
    /** Stands for the length that the Java type has by itself. */
    static final int OWN_LENGTH = 0;
    /** The longest {@code character varying}; beyond, Hibernate takes {@code text}. */
    private static final int MAX_VARCHAR = 10_485_760;
    /** The bits of precision up to which {@code float(n)} is {@code real}, and the most it can have. */
    private static final int REAL_BITS = 24;

    private static final int MAX_FLOAT_BITS = 53;
    /** PostgreSQL cuts what is more, with a warning. */
    private static final int MAX_SECOND_DIGITS = 6;

    private static final int MAX_PRECISION = 1000;

    /** The length of text; {@code own} is that of the JDBC type, or {@link #OWN_LENGTH}. */
    int length(int own) {
        int otherwise = own == OWN_LENGTH ? java.length() : own;
        return java.temporal() ? otherwise : asked.length().orElse(otherwise);
    }

    static Optional<ColumnType> varying(int length) {
        return Optional.of(
                length < 1 || length > MAX_VARCHAR
                        ? ColumnType.of("text")
                        : ColumnType.of("character varying", length));
    }

    /** A decimal number; the scale counts only with a precision. */
    Optional<ColumnType> numeric() {
        OptionalInt precision = precision();
        int digits = precision.orElse(java.precision());
        return digits < 1 || digits > MAX_PRECISION
                ? Optional.empty()
                : Optional.of(ColumnType.of(
                        "numeric", digits, precision.isPresent() && !java.temporal() ? asked.scale() : java.scale()));
    }

    /** Hibernate gives {@code float} the decimal digits in bits; PostgreSQL has two sizes of it. */
    Optional<ColumnType> floating() {
        int bits = precision().isPresent()
                ? (int) Math.ceil(precision().getAsInt() * (Math.log(10) / Math.log(2)))
                : java.bits();
        return bits < 1 || bits > MAX_FLOAT_BITS
                ? Optional.empty()
                : Optional.of(ColumnType.of(bits <= REAL_BITS ? "real" : "double precision"));
    }

    /** A time or timestamp with fractional digits. */
    Optional<ColumnType> temporal(String base) {
        return Optional.of(ColumnType.of(base, Math.min(precision().orElse(java.precision()), MAX_SECOND_DIGITS)));
    }

    /** An interval; its digits are a scale to Hibernate. */
    Optional<ColumnType> interval() {
        int digits = precision().isPresent() ? asked.scale() : intervalScale();
        return Optional.of(ColumnType.of("interval second", Math.min(digits, MAX_SECOND_DIGITS)));
    }

    /** A type whose size is that of the array. */
    Optional<ColumnType> array(String base) {
        return Optional.of(
                asked.arrayLength().isPresent()
                        ? ColumnType.of(base, asked.arrayLength().getAsInt())
                        : ColumnType.of(base));
    }

    private int intervalScale() {
        // A duration is a number without fractions, but an interval with nanoseconds cut to what PostgreSQL keeps.
        return java.withCode(JdbcCode.NUMERIC).withTemporal(false).equals(TypeMapping.DURATION)
                ? MAX_SECOND_DIGITS
                : java.scale();
    }

    private OptionalInt precision() {
        return java.temporal() ? asked.secondPrecision() : asked.precision();
    }
}
