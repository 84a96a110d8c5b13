package dev.reviver.objects;

import java.util.List;

/**
 * What leads from one database to another.
 *
 * @param steps in the order in which they are to be carried out
 * @param differences the objects that are not alike on both sides, with what is different; not those that are only
 *     taken off for a while
 * @param unscriptable objects that differ and of which we know no statements; a person must write these
 */
public record ObjectDiff(List<Step> steps, List<Difference> differences, List<ObjectId> unscriptable) {
    /** One object that is not alike on both sides. */
    public record Difference(Step.Verb verb, ObjectId object, String from, String to) {}

    public ObjectDiff {
        steps = List.copyOf(steps);
        differences = List.copyOf(differences);
        unscriptable = List.copyOf(unscriptable);
    }

    /** Whether both are alike. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /** All statements, in order, without semicolons. */
    public List<String> statements() {
        return steps.stream().flatMap(step -> step.statements().stream()).toList();
    }
}
