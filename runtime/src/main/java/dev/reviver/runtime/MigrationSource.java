package dev.reviver.runtime;

import java.util.List;
import java.util.Optional;

/**
 * Where the migrations of one unit come from. The processor generates one for each module that has entities and
 * registers it for {@link java.util.ServiceLoader}.
 */
public interface MigrationSource {
    /** The name of the unit; it is part of the history and must never change. */
    String unit();

    /**
     * Its migrations. Nothing but their names is read here: the files are opened when they are needed.
     *
     * @throws MigrationException.SourceUnusable if they cannot be listed
     */
    List<Migration> migrations();

    /**
     * What is known of all of them without opening one, for a start with nothing to do. Empty if only the files can
     * tell: a summary must never be older than they are.
     *
     * @throws MigrationException.SourceUnusable if it cannot be read
     */
    default Optional<Summary> summary() {
        return Optional.empty();
    }

    /**
     * A whole chain in short.
     *
     * @param count how many migrations
     * @param digest their {@link ChainDigest}
     */
    record Summary(int count, String digest) {
        private static final String MARK = "# ";
        private static final int DIGITS = 64;

        /** The first line of an index: {@code # 12 <digest>}. */
        public String line() {
            return MARK + count + " " + digest;
        }

        /** Reads {@link #line()}; empty if {@code line} is none, as in an index written by an older processor. */
        public static Optional<Summary> parse(String line) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(MARK) || line.length() - space - 1 != DIGITS || space <= MARK.length()) {
                return Optional.empty();
            }
            try {
                int count = Integer.parseInt(line, MARK.length(), space, 10);
                return Optional.of(new Summary(count, line.substring(space + 1)));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}
