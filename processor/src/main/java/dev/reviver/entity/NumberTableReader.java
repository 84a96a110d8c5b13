package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads the table that an id's numbers are kept in: one row a generator ({@code id.enhanced.TableGenerator}). */
final class NumberTableReader {
    private static final String DEFAULT_TABLE = "hibernate_sequences";
    private static final String DEFAULT_SEGMENT = "sequence_name";
    private static final String DEFAULT_VALUE = "next_val";
    private static final int SEGMENT_LENGTH = 255;

    /** Names as they are written, empty for the default. */
    private record Described(String schema, String table, String segment, String value, int length, Site site) {}

    private final Reading reading;

    NumberTableReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Adds the table that an annotation describes.
     *
     * @param generated where the id asks for it
     * @param found the {@code @TableGenerator}; without, all but the name is Hibernate's default
     * @param wanted the name that the id asks for, or nothing
     */
    void read(Entity entity, Mark generated, Optional<Mark> found, String wanted) {
        found.ifPresent(this::refuseUnsupported);
        String generator = found.map(mark -> mark.text("name")).orElse(wanted);
        String table = found.map(mark -> mark.text("table"))
                .filter(text -> !text.isEmpty())
                .orElse(generator);
        add(
                entity,
                new Described(
                        found.map(mark -> mark.text("schema")).orElse(""),
                        table,
                        found.map(mark -> mark.text("pkColumnName")).orElse(""),
                        found.map(mark -> mark.text("valueColumnName")).orElse(""),
                        SEGMENT_LENGTH,
                        found.orElse(generated).site()));
    }

    private void refuseUnsupported(Mark mark) {
        for (String value : List.of("catalog", "options")) {
            if (!mark.text(value).isEmpty()) {
                String why = "the table of numbers is made without it; leave it out";
                reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(value), value, mark.simpleName(), why);
            }
        }
    }

    /** Adds the table that parameters describe. */
    void read(Entity entity, Mark generated, Mark.Parameters parameters) {
        String table = parameters.text("table_name");
        add(
                entity,
                new Described(
                        parameters.text("schema"),
                        table.isEmpty() ? parameters.text("name") : table,
                        parameters.text("segment_column_name"),
                        parameters.text("value_column_name"),
                        parameters.number("segment_value_length", SEGMENT_LENGTH),
                        generated.site()));
    }

    private void add(Entity entity, Described described) {
        // A table for each class shares the root's numbers.
        if (entity.parent().isPresent() || !entity.ours()) {
            return;
        }
        QualifiedName name = reading.namer()
                .qualified(
                        reading.namer().physical(Name.parse(or(described.table(), DEFAULT_TABLE))),
                        described.schema(),
                        described.site());
        TableDraft draft = new TableDraft(name, described.site(), reading.report());
        String segment = column(or(described.segment(), DEFAULT_SEGMENT), described.site());
        String value = column(or(described.value(), DEFAULT_VALUE), described.site());
        add(draft, segment, ColumnType.of("character varying", described.length()), entity, described.site());
        add(draft, value, ColumnType.of("bigint"), entity, described.site());
        draft.setPrimaryKey(List.of(segment));
        reading.schema().add(draft);
    }

    private static void add(TableDraft draft, String name, ColumnType type, Entity entity, Site site) {
        Name plain = new Name(name, true);
        draft.add(new ColumnDraft(
                Column.of(name, type), plain, plain, entity, site, true, ColumnDraft.BASIC, false, List.of()));
    }

    private String column(String written, Site site) {
        return reading.namer().inCatalog(Name.parse(written), site);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
