package dev.reviver.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the primary key of an entity: {@code @Id}, {@code @IdClass}, {@code @EmbeddedId}, or the parent's key. */
final class KeyReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final EmbeddedReader embedded;
    private final JoinReader joins;
    private final GeneratorReader generators;

    KeyReader(Reading reading, Tables tables) {
        this.reading = reading;
        this.columns = new ColumnReader(reading);
        this.joins = new JoinReader(reading, tables, columns);
        this.embedded = new EmbeddedReader(reading);
        this.generators = new GeneratorReader(reading);
    }

    /** Adds the columns of the key, and the key, to the entity's table. */
    void read(Entity entity, TableDraft table) {
        if (entity.parent().isPresent() && entity.inheritance() == Entity.Inheritance.JOINED) {
            readJoined(entity, entity.parent().get(), table);
        } else {
            readOwn(entity, table);
        }
    }

    /** A subclass with a table of its own refers to its parent's row by its key. */
    private void readJoined(Entity entity, Entity parent, TableDraft table) {
        Marks marks = Marks.of(entity.type());
        Optional<Mark> container = marks.jpa("PrimaryKeyJoinColumns");
        JoinReader.Join join = new JoinReader.Join(
                parent,
                "",
                marks.repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"),
                container.flatMap(mark -> mark.marks("foreignKey").stream().findFirst()),
                entity.site());
        List<String> names = joins.addColumns(join, JoinReader.Traits.of(false, ColumnDraft.BASIC), table, entity);
        table.setPrimaryKey(names);
        joins.addForeignKey(join, names, table, JoinReader.onDelete(marks));
    }

    private void readOwn(Entity entity, TableDraft table) {
        Entity root = entity.root();
        List<Level> levels = reading.entities().levels(root);
        List<Attribute> ids = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Overrides overrides = EntityOverrides.of(reading.entities(), root);
            Place place = Place.of(entity, table, overrides, levels.get(i), i).forId();
            for (Attribute attribute : levels.get(i).attributes()) {
                if (attribute.isId()) {
                    ids.add(attribute);
                    readId(attribute, place, key);
                }
            }
        }
        if (ids.isEmpty()) {
            reading.report().report(Problem.NO_ID, root.site());
            return;
        }
        if (ids.size() > 1) {
            key = sorted(ids, table);
        }
        table.setPrimaryKey(key);
        ids.forEach(id -> generators.read(entity, id, ids.size() > 1, table));
    }

    private void readId(Attribute attribute, Place place, List<String> key) {
        AttributeKind kind = AttributeKinds.of(attribute);
        if (!reading.understood().check(attribute, kind)) {
            return;
        }
        if (kind == AttributeKind.EMBEDDED_ID) {
            key.addAll(embedded.readColumns(attribute, place, columns::read));
        } else if (kind == AttributeKind.ID) {
            columns.read(attribute, place).ifPresent(key::add);
        }
    }

    /** Hibernate sorts the attributes of a key by name. */
    private static List<String> sorted(List<Attribute> ids, TableDraft table) {
        List<String> key = new ArrayList<>();
        ids.stream().sorted(Comparator.comparing(Attribute::name)).forEach(id -> table.columns().stream()
                .filter(column -> column.site().element().equals(id.member()))
                .map(ColumnDraft::name)
                .forEach(key::add));
        return key;
    }
}
