package dev.reviver.cli;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a snapshot knows of classes, restricted to tables and columns that there are. */
final class ClassesOfTables {
    private final Schema schema;

    private ClassesOfTables(Schema schema) {
        this.schema = schema;
    }

    /** The snapshot with another schema, and no word on what is not in that. */
    static Snapshot kept(Snapshot snapshot, Schema schema) {
        ClassesOfTables kept = new ClassesOfTables(schema);
        Set<String> gone = snapshot.meaning().entities().stream()
                .filter(entity -> !kept.has(entity))
                .map(EntityMeaning::name)
                .collect(Collectors.toSet());
        return snapshot.with(
                snapshot.entities().stream()
                        .filter(name -> !gone.contains(name))
                        .toList(),
                schema,
                kept.meaning(snapshot.meaning(), gone),
                new Remembered(
                        snapshot.remembered().renamed().stream()
                                .filter(entry -> kept.has(entry.table(), entry.column()))
                                .toList(),
                        snapshot.remembered().archived().stream()
                                .filter(entry -> kept.has(entry.table(), entry.column()))
                                .toList(),
                        snapshot.remembered().included()));
    }

    private Meaning meaning(Meaning meaning, Set<String> gone) {
        return new Meaning(
                meaning.entities().stream()
                        .filter(entity -> !gone.contains(entity.name()))
                        .map(this::kept)
                        .toList(),
                meaning.enums().stream().filter(column -> has(column.at())).toList(),
                meaning.links().stream()
                        .filter(link -> has(link.table(), Optional.empty()) && !gone.contains(link.entity()))
                        .filter(link -> link.from().stream().allMatch(c -> has(new ColumnRef(link.table(), c)))
                                && link.to().stream().allMatch(c -> has(new ColumnRef(link.table(), c))))
                        .toList(),
                meaning.elements().stream()
                        .filter(elements ->
                                has(elements.table(), Optional.empty()) && !gone.contains(elements.entity()))
                        .toList(),
                meaning.documents().stream()
                        .filter(document -> has(document.at()))
                        .toList(),
                meaning.orders().stream().filter(order -> has(order.at())).toList(),
                meaning.numberings().stream()
                        .filter(numbering -> has(numbering.at()))
                        .toList(),
                meaning.initials().stream().filter(initial -> has(initial.at())).toList(),
                meaning.mapKeys().stream().filter(key -> has(key.at())).toList(),
                meaning.packed().stream().filter(packed -> has(packed.at())).toList());
    }

    private EntityMeaning kept(EntityMeaning entity) {
        return new EntityMeaning(
                entity.name(),
                entity.parent(),
                entity.concrete(),
                entity.separate(),
                entity.tables().stream().filter(this::has).toList(),
                entity.discriminator(),
                entity.attributes().stream()
                        .filter(attribute -> has(attribute.at()))
                        .toList());
    }

    private boolean has(EntityMeaning entity) {
        List<EntityTable> tables = entity.tables();
        return tables.isEmpty() || tables.stream().anyMatch(this::has);
    }

    private boolean has(EntityTable table) {
        return schema.table(table.table()).isPresent();
    }

    private boolean has(ColumnRef ref) {
        return has(ref.table(), Optional.of(ref.column()));
    }

    private boolean has(QualifiedName table, Optional<String> column) {
        return schema.table(table)
                        .filter(found ->
                                column.isEmpty() || found.column(column.get()).isPresent())
                        .isPresent()
                || (column.isEmpty()
                        && schema.sequences().stream()
                                .anyMatch(sequence -> sequence.qualifiedName().equals(table)));
    }
}
