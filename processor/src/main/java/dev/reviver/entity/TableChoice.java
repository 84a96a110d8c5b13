package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import java.util.Optional;

/** Which of an entity's tables a column stands in: {@code @Column(table)}, {@code @JoinColumn(table)}. */
final class TableChoice {
    private final Reading reading;

    TableChoice(Reading reading) {
        this.reading = reading;
    }

    /** The table that the annotation names, or the main one, also if there is none of that name, which is reported. */
    TableDraft of(Optional<Mark> column, TableDraft main) {
        return named(column, "table", main);
    }

    /** The same, where the annotation has the name in another value. */
    TableDraft named(Optional<Mark> column, String value, TableDraft main) {
        String written = column.map(mark -> mark.text(value)).orElse("");
        if (written.isEmpty()) {
            return main;
        }
        String name = reading.namer().physical(Name.parse(written)).inCatalog();
        Optional<TableDraft> found = main.companion(name);
        if (found.isEmpty()) {
            column.ifPresent(
                    mark -> reading.report().report(Problem.TABLE_UNKNOWN, mark.site(value), written, main.name()));
        }
        return found.orElse(main);
    }
}
