package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.meaning.Link;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Records where the pairs of an association are kept. */
final class Links {
    private static final List<String> MIRRORS = List.of("OneToMany", "OneToOne", "ManyToMany");

    private final Reading reading;
    private final Tables tables;

    Links(Reading reading, Tables tables) {
        this.reading = reading;
        this.tables = tables;
    }

    /** In the row of the side that owns it: the columns refer to the target. */
    void inOwnRow(Attribute attribute, Place place, Entity target, TableDraft table, List<String> columns) {
        // An association that is a part of the key is read before the key is known.
        add(attribute, place, target, table.name(), table::primaryKey, columns, false);
    }

    /** In the row of the other side: the columns refer back. */
    void inTargetsRow(Attribute attribute, Place place, Entity target, QualifiedName table, List<String> columns) {
        add(attribute, place, target, table, () -> columns, tables.of(target).primaryKey(), false);
    }

    /** In a table of its own. */
    void inTable(
            Attribute attribute,
            Place place,
            Entity target,
            QualifiedName table,
            List<String> owning,
            List<String> inverse) {
        add(attribute, place, target, table, () -> owning, inverse, true);
    }

    private void add(
            Attribute attribute,
            Place place,
            Entity target,
            QualifiedName table,
            Supplier<List<String>> from,
            List<String> to,
            boolean own) {
        String path = place.path() + attribute.name();
        Entity owner = place.owner();
        Optional<String> mirror = mirror(target, path);
        reading.meaning()
                .link(() -> new Link(
                        owner.qualifiedName(), path, target.qualifiedName(), mirror, table, from.get(), to, own));
    }

    private Optional<String> mirror(Entity target, String path) {
        for (Attribute candidate : reading.entities().allAttributes(target)) {
            if (isMirror(candidate.marks(), path)) {
                return Optional.of(candidate.name());
            }
        }
        return Optional.empty();
    }

    private static boolean isMirror(Marks marks, String path) {
        for (String kind : MIRRORS) {
            Optional<Mark> mark = marks.jpa(kind);
            if (mark.isPresent() && mark.get().text("mappedBy").equals(path)) {
                return true;
            }
        }
        return false;
    }
}
