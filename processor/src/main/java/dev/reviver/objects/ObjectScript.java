package dev.reviver.objects;

import dev.reviver.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps from one database to another as the text of an SQL file. */
public final class ObjectScript {
    /** What a script without a statement says. */
    public static final String EMPTY = "-- This is an empty migration.\n";

    private ObjectScript() {}

    /** The text: a grade, hazards in front of the steps that they are about, statements with semicolons. */
    public static String of(ObjectDiff diff, Set<ObjectId> left) {
        if (diff.isEmpty() || (diff.steps().isEmpty() && diff.unscriptable().isEmpty())) {
            return EMPTY;
        }
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(head(diff, left));
        boolean routines = diff.steps().stream()
                .anyMatch(step -> Kinds.ROUTINES.contains(step.object().kind()) && step.verb() != Step.Verb.DROP);
        if (routines) {
            paragraphs.add(Sql.comment("Bodies of functions may name what comes further down.")
                    + "\nSET LOCAL check_function_bodies = off;");
        }
        StepHazards hazards = new StepHazards(diff.steps());
        for (Step step : diff.steps()) {
            List<String> lines = new ArrayList<>();
            hazards.of(step).forEach(finding -> lines.add(Sql.comment(finding.toString())));
            step.statements().forEach(statement -> lines.add(statement + ";"));
            paragraphs.add(String.join("\n", lines));
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    /** What the way back can restore: the rows of what is dropped are gone. */
    public static String grade(ObjectDiff diff) {
        return diff.steps().stream().anyMatch(Step::losesData) ? "structure-only" : "lossless";
    }

    private static String head(ObjectDiff diff, Set<ObjectId> left) {
        List<String> lines = new ArrayList<>();
        lines.add(Sql.comment("reviver:grade=" + grade(diff)));
        diff.unscriptable()
                .forEach(id -> lines.add(Sql.comment("A person must write this: " + id + " differs, and Reviver knows no"
                        + " statement for it.")));
        left.forEach(id -> lines.add(Sql.comment("Left as it is: " + id + ", of which the entities say nothing.")));
        return String.join("\n", lines);
    }
}
