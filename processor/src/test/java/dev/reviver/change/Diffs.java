package dev.reviver.change;

import dev.reviver.schema.Schema;
import java.util.List;

/** Differences between two models in words, as tests compare them. */
final class Diffs {
    private Diffs() {}

    static List<String> diff(Schema from, Schema to) {
        return diff(from, to, "");
    }

    /** With renames as they are written in the option. */
    static List<String> diff(Schema from, Schema to, String renames) {
        return words(Differ.diff(from, to, Renames.parse(renames)));
    }

    static List<String> words(Plan plan) {
        return plan.changes().stream().map(Words::of).toList();
    }
}
