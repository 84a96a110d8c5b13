package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/** Reads the column of a zone's offset, beside that of its time ({@code AbstractPropertyHolder#createTimeZoneColumn}). */
final class ZoneReader {
    private static final String DEFAULT_NAME = "zoneOffset";

    private final Reading reading;
    private final TypeReader types;
    private final TableChoice tableChoice;
    private final ColumnOptions options;

    ZoneReader(Reading reading, TypeReader types) {
        this.reading = reading;
        this.types = types;
        this.tableChoice = new TableChoice(reading);
        this.options = new ColumnOptions(reading);
    }

    /** Adds it; {@code time} is the {@code @Column} of the time, from which it takes what its own annotation does not say. */
    void add(Attribute attribute, Place place, Optional<Mark> time, Name timeName) {
        Optional<Mark> own = attribute.marks().hibernate("TimeZoneColumn");
        Optional<Mark> mark = own.or(() -> time);
        Name logical = own.isPresent()
                ? own.map(zone -> zone.text("name"))
                        .filter(name -> !name.isEmpty())
                        .map(Name::parse)
                        .orElse(Name.of(DEFAULT_NAME))
                : new Name(timeName.text() + "_tz", timeName.quoted());
        Name physical = reading.namer().physical(logical);
        String name = reading.namer()
                .inCatalog(physical, own.map(zone -> zone.site("name")).orElse(attribute.site()));
        Optional<ColumnType> type = mark.filter(m -> !m.text("columnDefinition").isEmpty())
                .map(types::definedType)
                .orElse(Optional.of(ColumnType.of("integer")));
        boolean nullable = time.map(m -> m.flag("nullable", true)).orElse(true);
        boolean writable = mark.map(m -> m.flag("insertable", true) || m.flag("updatable", true))
                .orElse(true);
        Optional<String> comment = mark.map(m -> m.text("comment")).filter(text -> !text.isEmpty());
        type.map(t -> Column.of(name, t).withNullable(nullable).withComment(comment))
                .map(column -> new ColumnDraft(
                        column,
                        logical,
                        physical,
                        place.owner(),
                        attribute.site(),
                        writable,
                        ColumnDraft.BASIC,
                        false,
                        List.of()))
                .map(draft -> options.apply(mark, draft))
                .ifPresent(draft -> {
                    TableDraft table = tableChoice.of(mark, place.table());
                    table.add(draft);
                    reading.meaning()
                            .attribute(
                                    place.owner(),
                                    place.path() + attribute.name() + "#zone",
                                    table.name(),
                                    List.of(name));
                });
    }
}
