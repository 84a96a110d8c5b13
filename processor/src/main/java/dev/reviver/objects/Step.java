package dev.reviver.objects;

import java.util.List;
import java.util.stream.Stream;

/**
 * One step of the way from a database to another.
 *
 * @param verb what happens
 * @param object to what
 * @param statements how, without semicolons; empty for what goes or comes with its container
 * @param losesData whether rows, values or a position go with it
 */
public record Step(Verb verb, ObjectId object, List<String> statements, boolean losesData) {
    /** What happens to an object. */
    public enum Verb {
        /** It comes into being. */
        CREATE("creates"),
        /** It goes, perhaps to be made anew. */
        DROP("drops"),
        /** It changes where it stands. */
        ALTER("alters"),
        /** It gets the name that a person says. */
        RENAME("renames"),
        /** It gets another name, so that its successor can have its own. */
        PUT_ASIDE("puts aside");

        private final String word;

        Verb(String word) {
            this.word = word;
        }

        /** {@code creates}. */
        public String word() {
            return word;
        }
    }

    public Step {
        statements = List.copyOf(statements);
    }

    /** This step, and more that belongs to it. */
    public Step followedBy(List<String> more) {
        return new Step(
                verb, object, Stream.concat(statements.stream(), more.stream()).toList(), losesData);
    }

    /** {@code creates view public.recent_post}. */
    public String describe() {
        return verb.word() + " " + object;
    }
}
