package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.schema.Column;
import java.util.List;
import java.util.Optional;

/** Reads Hibernate's {@code @Comment}s: each is for one column or table, the first unless it names another. */
final class CommentReader {
    private final Reading reading;

    CommentReader(Reading reading) {
        this.reading = reading;
    }

    /** Those on an attribute, for its columns; a collection's are for its table. */
    void ofColumns(Marks marks, TableDraft table, List<String> columns) {
        for (Mark mark : marks(marks)) {
            String on = mark.text("on");
            Optional<String> column = columns.stream()
                    .filter(name -> on.isEmpty() || name.equalsIgnoreCase(on))
                    .findFirst();
            column.ifPresent(name -> set(table, name, mark));
            if (column.isEmpty() && !columns.isEmpty()) {
                refuse(mark, table, columns);
            }
        }
    }

    /** Those on a collection with a table of its own. */
    void ofCollection(Marks marks, TableDraft table) {
        for (Mark mark : marks(marks)) {
            String on = mark.text("on");
            if (on.isEmpty() || table.name().name().equalsIgnoreCase(on)) {
                table.setComment(mark.text("value"));
            } else {
                List<String> columns =
                        table.columns().stream().map(ColumnDraft::name).toList();
                ofColumns(Marks.NONE.with("org.hibernate.annotations.Comment", Optional.of(mark)), table, columns);
            }
        }
    }

    /** Those on an entity: for its table, or a secondary one. */
    void ofEntity(Marks marks, TableDraft table) {
        for (Mark mark : marks(marks)) {
            String on = mark.text("on");
            Optional<TableDraft> chosen = on.isEmpty() ? Optional.of(table) : table.companionIgnoringCase(on);
            chosen.ifPresent(found -> found.setComment(mark.text("value")));
            if (chosen.isEmpty()) {
                reading.report().report(Problem.TABLE_UNKNOWN, mark.site("on"), on, table.name());
            }
        }
    }

    private static List<Mark> marks(Marks marks) {
        List<Mark> all = marks.repeatedHibernate("Comment", "Comments");
        return all.isEmpty()
                ? all
                : all.stream().filter(mark -> !mark.text("value").isEmpty()).toList();
    }

    private static void set(TableDraft table, String name, Mark mark) {
        TableDraft holder = table.companion(
                        table.holder(mark.element(), List.of(name)).name())
                .orElse(table);
        holder.column(name).ifPresent(draft -> {
            Column column = draft.column();
            holder.replace(name, column.withComment(Optional.of(mark.text("value"))));
        });
    }

    private void refuse(Mark mark, TableDraft table, List<String> columns) {
        reading.report().report(Problem.COLUMN_UNKNOWN, mark.site("on"), mark.text("on"), table.name(), columns);
    }
}
