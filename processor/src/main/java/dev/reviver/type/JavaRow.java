package dev.reviver.type;

/**
 * What Hibernate's descriptor of a Java type ({@code org.hibernate.type.descriptor.java}) says of its columns.
 *
 * @param code the JDBC type that it is mapped to if nothing else is asked for
 * @param length of text, if no length is given
 * @param precision of decimal numbers, or fractional digits of times, if none is given
 * @param scale of decimal numbers, if none is given
 * @param bits of floating point numbers, if no precision is given
 * @param temporal whether {@code secondPrecision} counts for it, and nothing else of its size
 */
public record JavaRow(JdbcCode code, int length, int precision, int scale, int bits, boolean temporal) {
    private static final int DEFAULT_LENGTH = 255;
    private static final int DEFAULT_PRECISION = 19;
    private static final int DEFAULT_SCALE = 2;

    /** A type of which no descriptor knows more than its JDBC type. */
    public static JavaRow of(JdbcCode code) {
        return new JavaRow(code, DEFAULT_LENGTH, DEFAULT_PRECISION, DEFAULT_SCALE, DEFAULT_PRECISION, false);
    }

    JavaRow withLength(int other) {
        return new JavaRow(code, other, precision, scale, bits, temporal);
    }

    /** With the decimal digits of a number. */
    JavaRow withDigits(int otherPrecision, int otherScale) {
        return new JavaRow(code, length, otherPrecision, otherScale, otherPrecision, temporal);
    }

    /** With all that a user type may say of the size of its columns. */
    public JavaRow withSize(int otherLength, int otherPrecision, int otherScale) {
        return new JavaRow(code, otherLength, otherPrecision, otherScale, otherPrecision, temporal);
    }

    JavaRow withBits(int other) {
        return new JavaRow(code, length, precision, scale, other, temporal);
    }

    /** With the fractional digits of a time. */
    static JavaRow temporal(JdbcCode code, int digits) {
        return new JavaRow(code, DEFAULT_LENGTH, digits, DEFAULT_SCALE, digits, true);
    }

    /** Hibernate asks the attribute's own type whether it is a time, not what a converter makes of it. */
    public JavaRow withTemporal(boolean other) {
        return new JavaRow(code, length, precision, scale, bits, other);
    }

    public JavaRow withCode(JdbcCode other) {
        return new JavaRow(other, length, precision, scale, bits, temporal);
    }
}
