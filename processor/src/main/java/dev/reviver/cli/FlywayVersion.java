package dev.reviver.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A version as Flyway compares it: number by number, and trailing zeros do not count.
 *
 * @param parts its numbers
 */
record FlywayVersion(List<BigInteger> parts) implements Comparable<FlywayVersion> {
    FlywayVersion {
        parts = List.copyOf(parts);
    }

    static FlywayVersion of(String text) {
        List<BigInteger> parts = new ArrayList<>(
                Arrays.stream(text.split("[._]", -1)).map(BigInteger::new).toList());
        while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return new FlywayVersion(parts);
    }

    @Override
    public int compareTo(FlywayVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private BigInteger part(int place) {
        return place < parts.size() ? parts.get(place) : BigInteger.ZERO;
    }

    /** The time that it is, where it is one. */
    Optional<String> time() {
        return Optional.of(parts.get(0).toString()).filter(text -> parts.size() == 1 && text.length() == 14);
    }
}
