package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Level;
import dev.reviver.element.Overrides;
import java.util.List;

/** Reads the columns of an entity aside, for references to columns that are no key, before their turn has come. */
final class PreviewReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final EmbeddedReader embedded;
    private final ToOneReader toOnes;

    PreviewReader(Reading reading, Tables tables) {
        this.reading = reading.aside();
        this.columns = new ColumnReader(this.reading);
        this.embedded = new EmbeddedReader(this.reading);
        this.toOnes = new ToOneReader(this.reading, tables, new JoinReader(this.reading, tables, columns));
    }

    void read(Entity entity, TableDraft table) {
        Overrides overrides = EntityOverrides.of(reading.entities(), entity);
        List<Level> levels = reading.entities().levels(entity);
        for (int i = 0; i < levels.size(); i++) {
            Place place = Place.of(entity, table, overrides, levels.get(i), i);
            levels.get(i).attributes().forEach(attribute -> read(attribute, place));
        }
    }

    private List<String> read(Attribute attribute, Place place) {
        return switch (AttributeKinds.of(attribute)) {
            case ID, BASIC, AGGREGATE -> columns.read(attribute, place).stream().toList();
            case EMBEDDED, EMBEDDED_ID -> embedded.read(attribute, attribute.type(), place, this::read);
            case TO_ONE -> refersToKey(attribute) ? toOnes.read(attribute, place) : List.of();
            case ANY, MANY_TO_ANY, TO_MANY, ELEMENTS, COMPUTED -> List.of();
        };
    }

    /** Other references would need a preview themselves, perhaps of this very table. */
    private static boolean refersToKey(Attribute attribute) {
        return attribute.marks().repeatedJpa("JoinColumn", "JoinColumns").stream()
                .allMatch(mark -> mark.text("referencedColumnName").isEmpty());
    }
}
