package dev.reviver.entity;

import java.util.List;

/**
 * What came of judging one group of Hibernate's suite.
 *
 * @param outcome the worst of both namings
 * @param details a line for each reason
 */
record SuiteVerdict(Outcome outcome, List<String> details) {
    /** From the best to the worst. */
    enum Outcome {
        /** Every fact is the same. */
        SAME,
        /** What is missing are checks that the compiler has said it leaves out. */
        TOLD,
        /** Neither reads it. */
        REFUSED_BY_BOTH,
        /** PostgreSQL takes our schema, and not all statements of Hibernate's for what is more in ours. */
        TAKEN_OF_US_ONLY,
        /** PostgreSQL takes neither schema: it has no such collation, or type. */
        TAKEN_OF_NEITHER,
        /** Hibernate refuses what we read. */
        READ_BY_US_ONLY,
        /** We say an error at what Hibernate reads. */
        REFUSED_BY_US,
        /** Facts differ, and nobody has said so. */
        DIFFERENT,
        /** PostgreSQL does not take our schema, or reading it ended in an exception. */
        BROKEN
    }

    SuiteVerdict {
        details = List.copyOf(details);
    }

    /** Whether nothing needs to be said of it: Hibernate's schema, or a message why not. */
    boolean isHonest() {
        return outcome.compareTo(Outcome.DIFFERENT) < 0;
    }

    /** The worse of two. */
    SuiteVerdict and(SuiteVerdict other) {
        return outcome.compareTo(other.outcome) >= 0 ? this : other;
    }
}
