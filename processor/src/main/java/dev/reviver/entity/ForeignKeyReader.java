package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.schema.ReferentialAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads what {@code @ForeignKey} says of the key itself: its definition in SQL, and what stands behind it. */
final class ForeignKeyReader {
    private static final String DEFINITION = "foreignKeyDefinition";
    private static final String OPTIONS = "options";

    private final Reading reading;

    ForeignKeyReader(Reading reading) {
        this.reading = reading;
    }

    /** The key as the annotation has it; {@code key} is what the mapping makes of it without. */
    ReferenceDraft read(Optional<Mark> mark, ReferenceDraft key, TableDraft table) {
        if (mark.isEmpty()) {
            return key;
        }
        ReferenceDraft defined = mark.get().text(DEFINITION).isEmpty() ? key : define(mark.get(), key, table);
        String options = mark.get().text(OPTIONS);
        Optional<KeyClauses> clauses = KeyClauses.ofReference(new SqlCursor(options));
        if (clauses.isEmpty()) {
            String why = "of what may stand behind a foreign key, only ON DELETE, ON UPDATE, DEFERRABLE and INITIALLY"
                    + " DEFERRED are read. Leave the rest out; it can be added to the migration by hand";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.get().site(OPTIONS), OPTIONS, "ForeignKey", why);
        }
        return options.isEmpty() ? defined : clauses.map(defined::with).orElse(defined);
    }

    private ReferenceDraft define(Mark mark, ReferenceDraft key, TableDraft table) {
        Optional<ForeignKeyText> text = ForeignKeyText.parse(mark.text(DEFINITION));
        if (text.isEmpty()) {
            return refuse(
                    mark,
                    key,
                    "it is read in the form 'foreign key (column) references table (column)', with ON DELETE, ON UPDATE,"
                            + " DEFERRABLE and INITIALLY DEFERRED behind it. Leave it out, or write that");
        }
        List<String> columns = text.get().columns();
        Optional<String> unknown =
                columns.stream().filter(name -> table.column(name).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return refuse(mark, key, "table " + table.name() + " has no column " + unknown.get());
        }
        if (text.get().targetColumns().isEmpty()) {
            boolean same = text.get().target().name().equals(key.target().name()) && key.toKey();
            if (!same || columns.size() != key.targetColumns().size()) {
                return refuse(mark, key, "name the columns behind the table that it refers to");
            }
        } else if (columns.size() != text.get().targetColumns().size()
                || new HashSet<>(columns).size() < columns.size()) {
            return refuse(mark, key, "it must refer with each of its columns to one");
        }
        List<String> targetColumns = text.get().targetColumns().isEmpty()
                ? key.targetColumns()
                : text.get().targetColumns();
        ReferentialAction onDelete = text.get().clauses().onDelete().orElse(key.onDelete());
        return new ReferenceDraft(
                key.name(),
                columns,
                text.get().target(),
                targetColumns,
                key.toKey(),
                onDelete,
                text.get().clauses(),
                key.turn(),
                key.site());
    }

    private ReferenceDraft refuse(Mark mark, ReferenceDraft key, String why) {
        reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(DEFINITION), DEFINITION, "ForeignKey", why);
        return key;
    }
}
