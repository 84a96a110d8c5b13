package dev.reviver.runtime.transact;

import dev.reviver.runtime.Statement;
import java.util.Optional;

/** The lock that a statement will take, told from its text (PostgreSQL manual, section 13.3). */
public final class LockForecast {
    private static final String STOPS_READS = "ACCESS EXCLUSIVE, stops reads and writes";
    private static final String STOPS_WRITES = "SHARE, stops writes";
    private static final String STOPS_WRITES_OF_BOTH = "SHARE ROW EXCLUSIVE, stops writes";
    private static final String STOPS_NEITHER = "SHARE UPDATE EXCLUSIVE, stops neither reads nor writes";
    private static final String WRITES = "ROW EXCLUSIVE, writes rows";

    private LockForecast() {}

    /** {@code post: SHARE, stops writes}; empty if it locks no table that was there before, or the text does not tell. */
    public static Optional<String> of(Statement statement) {
        Words words = new Words(statement);
        return switch (words.peek()) {
            case "ALTER" -> alter(words);
            case "CREATE" -> create(words);
            case "DROP" -> drop(words);
            case "TRUNCATE" -> named(afterAny(words, "TRUNCATE", "TABLE", "ONLY"), STOPS_READS);
            case "INSERT" -> named(afterAny(words, "INSERT", "INTO"), WRITES);
            case "UPDATE" -> named(afterAny(words, "UPDATE", "ONLY"), WRITES);
            case "DELETE" -> named(afterAny(words, "DELETE", "FROM", "ONLY"), WRITES);
            case "COMMENT" -> comment(words);
            default -> Optional.empty();
        };
    }

    private static Words afterAny(Words words, String... passed) {
        for (String word : passed) {
            words.take(word);
        }
        return words;
    }

    private static Optional<String> named(Words words, String lock) {
        return words.name().map(table -> table + ": " + lock);
    }

    private static Optional<String> alter(Words words) {
        if (!words.take("ALTER", "TABLE")) {
            return Optional.empty();
        }
        words.take("IF", "EXISTS");
        words.take("ONLY");
        Optional<String> table = words.name();
        String lock = STOPS_READS;
        if (words.take("VALIDATE") || words.take("SET", "(") || words.take("ATTACH") || words.has("STATISTICS")) {
            lock = STOPS_NEITHER;
        } else if (words.has("FOREIGN") && words.next("ADD")) {
            return both(table, words);
        }
        String taken = lock;
        return table.map(name -> name + ": " + taken);
    }

    private static Optional<String> both(Optional<String> table, Words words) {
        while (!words.atEnd() && !words.take("REFERENCES")) {
            words.skip();
        }
        String parent = words.name().map(name -> " and " + name).orElse("");
        return table.map(name -> name + parent + ": " + STOPS_WRITES_OF_BOTH);
    }

    private static Optional<String> create(Words words) {
        words.take("CREATE");
        words.take("UNIQUE");
        boolean trigger = words.next("TRIGGER");
        if (!trigger && !words.take("INDEX")) {
            return Optional.empty();
        }
        String lock = trigger ? STOPS_WRITES_OF_BOTH : words.take("CONCURRENTLY") ? STOPS_NEITHER : STOPS_WRITES;
        while (!words.atEnd() && !words.take("ON")) {
            words.skip();
        }
        words.take("ONLY");
        return named(words, lock);
    }

    private static Optional<String> drop(Words words) {
        words.take("DROP");
        if (words.take("INDEX")) {
            String lock = words.take("CONCURRENTLY") ? STOPS_NEITHER : STOPS_READS;
            words.take("IF", "EXISTS");
            return words.name().map(index -> "the table of " + index + ": " + lock);
        }
        if (!words.take("TABLE")) {
            return Optional.empty();
        }
        words.take("IF", "EXISTS");
        return named(words, STOPS_READS);
    }

    private static Optional<String> comment(Words words) {
        words.take("COMMENT", "ON");
        return words.take("TABLE") || words.take("COLUMN") ? named(words, STOPS_NEITHER) : Optional.empty();
    }
}
