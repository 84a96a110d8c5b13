package dev.reviver.draft;

import dev.reviver.meaning.Document;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Initial;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.meaning.Packed;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two branches that each changed the snapshot, merged by what the changes mean.
 *
 * @param merged both changes together; where they contradict each other, the first one. Its head is the first side's, if
 *     that has one of its own, so that the other side's migrations are seen to stand beside the line
 * @param conflicts what contradicts each other, in terms of tables and columns
 */
public record SnapshotMerge(Snapshot merged, List<String> conflicts) {
    public SnapshotMerge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges.
     *
     * @param base what both come from
     */
    public static SnapshotMerge of(Snapshot base, Snapshot ours, Snapshot theirs) {
        List<String> conflicts = new ArrayList<>();
        SchemaMerge schemas = new SchemaMerge(base.schema(), ours.schema(), theirs.schema());
        Schema schema = schemas.merge();
        conflicts.addAll(schemas.conflicts());
        Snapshot merged = new Snapshot(
                Snapshot.FORMAT,
                one(base.unit(), ours.unit(), theirs.unit(), "the name of the unit", conflicts),
                one(base.packageName(), ours.packageName(), theirs.packageName(), "the package", conflicts),
                new Sides<>(base.head(), ours.head(), theirs.head()).merged(Sides::ours),
                Sides.merge(base.entities(), ours.entities(), theirs.entities()),
                schema,
                meaning(base.meaning(), ours.meaning(), theirs.meaning(), conflicts),
                remembered(base.remembered(), ours.remembered(), theirs.remembered()));
        return new SnapshotMerge(merged, conflicts);
    }

    private static String one(String base, String ours, String theirs, String what, List<String> conflicts) {
        return new Sides<>(Optional.of(base), Optional.of(ours), Optional.of(theirs))
                .merged(sides -> {
                    conflicts.add(what + " is " + ours + " on one side and " + theirs + " on the other");
                    return sides.ours();
                })
                .orElse(ours);
    }

    private static Meaning meaning(Meaning base, Meaning ours, Meaning theirs, List<String> conflicts) {
        return new Meaning(
                Sides.merge(
                        base.entities(),
                        ours.entities(),
                        theirs.entities(),
                        EntityMeaning::name,
                        sides -> entity(sides, conflicts)),
                Sides.merge(base.enums(), ours.enums(), theirs.enums(), EnumColumn::at, Sides::ours),
                Sides.merge(base.links(), ours.links(), theirs.links()),
                Sides.merge(base.elements(), ours.elements(), theirs.elements()),
                Sides.merge(base.documents(), ours.documents(), theirs.documents(), Document::at, Sides::ours),
                Sides.merge(base.orders(), ours.orders(), theirs.orders(), ListOrder::at, Sides::ours),
                Sides.merge(base.numberings(), ours.numberings(), theirs.numberings(), Numbering::at, Sides::ours),
                Sides.merge(base.initials(), ours.initials(), theirs.initials(), Initial::at, Sides::ours),
                Sides.merge(base.mapKeys(), ours.mapKeys(), theirs.mapKeys(), MapKey::at, Sides::ours),
                Sides.merge(base.packed(), ours.packed(), theirs.packed(), Packed::at, Sides::ours));
    }

    /** Two branches that each added an attribute to a class do not contradict each other. */
    private static Optional<EntityMeaning> entity(Sides<EntityMeaning> sides, List<String> conflicts) {
        if (sides.base().isEmpty() || sides.ours().isEmpty() || sides.theirs().isEmpty()) {
            return sides.ours();
        }
        EntityMeaning base = sides.base().get();
        EntityMeaning ours = sides.ours().get();
        EntityMeaning theirs = sides.theirs().get();
        if (!ours.parent().equals(theirs.parent())) {
            conflicts.add("class " + ours.name() + " has another superclass on each side");
        }
        return Optional.of(new EntityMeaning(
                ours.name(),
                ours.parent(),
                ours.concrete(),
                ours.separate(),
                Sides.merge(base.tables(), ours.tables(), theirs.tables()),
                new Sides<>(base.discriminator(), ours.discriminator(), theirs.discriminator()).merged(Sides::ours),
                Sides.merge(base.attributes(), ours.attributes(), theirs.attributes())));
    }

    private static Remembered remembered(Remembered base, Remembered ours, Remembered theirs) {
        return new Remembered(
                Sides.merge(base.renamed(), ours.renamed(), theirs.renamed()),
                Sides.merge(base.archived(), ours.archived(), theirs.archived()),
                Sides.merge(base.included(), ours.included(), theirs.included()));
    }
}
