package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code @SecondaryTable}: a table with the same key, which refers to the entity's own. */
final class SecondaryTableReader {
    private final Reading reading;
    private final JoinReader joins;
    private final ConstraintReader constraints;

    SecondaryTableReader(Reading reading, JoinReader joins) {
        this.reading = reading;
        this.joins = joins;
        this.constraints = new ConstraintReader(reading);
    }

    /** Adds the entity's secondary tables, with their keys, beside its table. */
    void read(Entity entity, TableDraft main) {
        for (Mark mark : marks(entity)) {
            TableDraft table = new TableDraft(name(mark), mark.site(), reading.report());
            JoinReader.Join join = new JoinReader.Join(
                    entity,
                    "",
                    mark.marks("pkJoinColumns"),
                    ForeignKeyWish.of(
                            mark.marks("foreignKey").stream()
                                    .filter(key -> isFound(mark))
                                    .findFirst(),
                            mark.marks("pkJoinColumns")),
                    mark.site());
            List<String> key = joins.addColumns(join, JoinReader.Traits.of(false, ColumnDraft.KEY), table, entity);
            table.setPrimaryKey(key);
            joins.addForeignKey(join, key, table, ReferentialAction.NO_ACTION);
            main.addCompanion(table);
            reading.meaning().secondaryTable(entity, table.name(), key, isOptional(entity, mark));
            if (entity.ours()) {
                reading.schema().add(table);
            }
        }
    }

    /** Hibernate looks for what is said of the table by the name that it has by now ({@code findMatchingSecondaryTable}). */
    private boolean isFound(Mark mark) {
        String written = mark.text("name");
        Name physical = reading.namer().physical(Name.parse(written));
        return written.equals(physical.quoted() ? "`" + physical.text() + "`" : physical.text());
    }

    private static boolean isOptional(Entity entity, Mark table) {
        return Marks.of(entity.type()).all().stream()
                .flatMap(mark ->
                        mark.simpleName().equals("SecondaryRows") ? mark.marks("value").stream() : Stream.of(mark))
                .filter(mark -> mark.simpleName().equals("SecondaryRow"))
                .filter(row -> row.text("table").isEmpty() || row.text("table").equals(table.text("name")))
                .allMatch(row -> row.flag("optional", true));
    }

    /** Reads their keys, indexes and checks, once all columns are there. */
    void readConstraints(Entity entity, TableDraft main) {
        for (Mark mark : marks(entity)) {
            main.companion(name(mark).name()).ifPresent(table -> constraints.readTable(mark, table));
        }
    }

    private QualifiedName name(Mark mark) {
        return reading.namer()
                .qualified(
                        reading.namer().physical(Name.parse(mark.text("name"))),
                        mark.text("schema"),
                        mark.site("name"));
    }

    private static List<Mark> marks(Entity entity) {
        return Marks.of(entity.type()).repeatedJpa("SecondaryTable", "SecondaryTables");
    }
}
