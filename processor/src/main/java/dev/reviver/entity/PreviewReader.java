package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Level;
import dev.reviver.element.Overrides;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the columns of an entity aside, for references to columns that are no key, before their turn has come. */
final class PreviewReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final EmbeddedReader embedded;
    private final ToOneReader toOnes;
    private final Tables tables;
    private final SecondaryTableReader secondaryTables;
    private final Entity entity;
    private final TableDraft table;

    /** Reads those of the entity into the table. */
    PreviewReader(Reading reading, Tables tables, Entity entity, TableDraft table) {
        this.reading = reading.aside();
        this.columns = new ColumnReader(this.reading);
        this.embedded = new EmbeddedReader(this.reading);
        JoinReader joins = new JoinReader(this.reading, tables, columns);
        this.toOnes = new ToOneReader(this.reading, tables, joins);
        this.tables = tables;
        this.secondaryTables = new SecondaryTableReader(this.reading, joins);
        this.entity = entity;
        this.table = table;
    }

    /** Reads all but what refers to columns that are no key: that would need a preview itself, perhaps of this very table. */
    void read() {
        readKey();
        for (Optional<Entity> next = Optional.of(entity);
                next.isPresent();
                next = next.get().parent()) {
            secondaryTables.read(next.get(), table);
        }
        read(attribute -> AttributeKinds.of(attribute) != AttributeKind.TO_ONE || refersToKey(attribute));
    }

    /** Reads what {@link #read()} leaves out. */
    void readRest() {
        read(attribute -> AttributeKinds.of(attribute) == AttributeKind.TO_ONE && !refersToKey(attribute));
    }

    private void read(Predicate<Attribute> wanted) {
        Overrides overrides = EntityOverrides.of(reading.entities(), entity);
        List<Level> levels = reading.entities().levels(entity);
        for (int i = 0; i < levels.size(); i++) {
            Place place = Place.of(entity, table, overrides, levels.get(i), i);
            levels.get(i).attributes().stream()
                    .filter(attribute -> !hasKey() || !isKey(attribute))
                    .forEach(attribute -> read(attribute, place, wanted));
        }
    }

    /** The key is there already, under the names that associations may have given its columns. */
    private void readKey() {
        TableDraft real = tables.of(entity);
        real.primaryKey().stream().flatMap(name -> real.column(name).stream()).forEach(table::add);
    }

    private boolean hasKey() {
        return !tables.of(entity).primaryKey().isEmpty();
    }

    private static boolean isKey(Attribute attribute) {
        AttributeKind kind = AttributeKinds.of(attribute);
        return kind == AttributeKind.ID || kind == AttributeKind.EMBEDDED_ID;
    }

    private List<String> read(Attribute attribute, Place place, Predicate<Attribute> wanted) {
        AttributeKind kind = AttributeKinds.of(attribute);
        if (kind == AttributeKind.EMBEDDED || kind == AttributeKind.EMBEDDED_ID) {
            return embedded.read(attribute, attribute.type(), place, (inner, inside) -> read(inner, inside, wanted));
        }
        if (!wanted.test(attribute)) {
            return List.of();
        }
        return switch (kind) {
            case ID, BASIC, AGGREGATE -> columns.read(attribute, place).stream().toList();
            case TO_ONE -> toOnes.read(attribute, place);
            case EMBEDDED, EMBEDDED_ID, ANY, MANY_TO_ANY, TO_MANY, ELEMENTS, COMPUTED -> List.of();
        };
    }

    private static boolean refersToKey(Attribute attribute) {
        return attribute.marks().repeatedJpa("JoinColumn", "JoinColumns").stream()
                .allMatch(mark -> mark.text("referencedColumnName").isEmpty());
    }
}
