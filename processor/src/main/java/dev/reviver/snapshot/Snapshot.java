package dev.reviver.snapshot;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What the migrations of one module add up to: the schema model, and the classes it was made from.
 *
 * @param format the version of the JSON, {@value #FORMAT} at present; what was read from an older one is of this one
 * @param unit the name under which the module's migrations stand in the history; fixed at the first migration
 * @param packageName the package that was common to the entities at the first migration; empty for the unnamed package
 * @param head the name of the last migration that was written; absent before the first one
 * @param entities the canonical names of the entity classes, sorted; a class missing here was never ours to drop
 * @param schema the schema model
 * @param meaning what the rows of the schema mean
 * @param remembered what is known besides
 */
public record Snapshot(
        int format,
        String unit,
        String packageName,
        Optional<String> head,
        List<String> entities,
        Schema schema,
        Meaning meaning,
        Remembered remembered) {
    /** The version of the JSON that this code writes, and the newest that it reads. */
    public static final int FORMAT = 2;

    public Snapshot {
        if (format < 1 || format > FORMAT) {
            throw new IllegalArgumentException("format " + format + " is not between 1 and " + FORMAT);
        }
        if (unit.isBlank()) {
            throw new IllegalArgumentException("unit must not be blank");
        }
        entities = entities.stream().sorted().distinct().toList();
    }

    /** The snapshot of a module that has no migration yet. */
    public static Snapshot initial(String unit, String packageName) {
        return new Snapshot(
                FORMAT, unit, packageName, Optional.empty(), List.of(), Schema.EMPTY, Meaning.NONE, Remembered.NOTHING);
    }

    /** The same snapshot after the migration {@code name}. */
    public Snapshot withHead(String name) {
        return new Snapshot(format, unit, packageName, Optional.of(name), entities, schema, meaning, remembered);
    }

    /** The same unit with other entities and another model. */
    public Snapshot with(List<String> otherEntities, Schema otherSchema, Meaning otherMeaning) {
        return with(otherEntities, otherSchema, otherMeaning, remembered);
    }

    /** The same snapshot with something else remembered. */
    public Snapshot with(Remembered otherRemembered) {
        return with(entities, schema, meaning, otherRemembered);
    }

    /** The same unit with another content. */
    public Snapshot with(
            List<String> otherEntities, Schema otherSchema, Meaning otherMeaning, Remembered otherRemembered) {
        return new Snapshot(format, unit, packageName, head, otherEntities, otherSchema, otherMeaning, otherRemembered);
    }
}
