package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the column that tells the class of a row, or of what is embedded in it (Hibernate's {@code AnnotatedDiscriminatorColumn}). */
final class DiscriminatorReader {
    static final String DEFAULT_NAME = "DTYPE";
    private static final int DEFAULT_LENGTH = 31;

    private final Reading reading;
    private final ColumnReader columns;

    DiscriminatorReader(Reading reading, ColumnReader columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** The column, with its names before and after the naming strategy, and the annotation that describes it. */
    record Found(Column column, DiscriminatorKind kind, Name logical, Name physical, Optional<Mark> mark) {}

    /** The column for a table. */
    ColumnDraft draft(Found found, Entity owner, Site site, boolean writable) {
        return new ColumnOptions(reading)
                .apply(
                        found.mark(),
                        new ColumnDraft(
                                found.column(),
                                found.logical(),
                                found.physical(),
                                owner,
                                site,
                                writable,
                                ColumnDraft.BASIC,
                                false,
                                List.of()));
    }

    /**
     * Makes the column.
     *
     * @param mark the {@code @DiscriminatorColumn}
     * @param override the {@code @Column} that an outer mapping gives instead
     * @param otherwise the column's name if neither gives one
     */
    Optional<Found> read(Optional<Mark> mark, Optional<Mark> override, Name otherwise, Site site) {
        DiscriminatorKind kind = mark.map(m -> m.constant("discriminatorType"))
                .filter(constant -> !constant.isEmpty())
                .map(DiscriminatorKind::valueOf)
                .orElse(DiscriminatorKind.STRING);
        Name logical = textOf(override, "name")
                .or(() -> textOf(mark, "name"))
                .map(Name::parse)
                .orElse(otherwise);
        Name physical = reading.namer().physical(logical);
        String name = reading.namer().inCatalog(physical, site);
        int length = length(override).orElseGet(() -> length(mark).orElse(DEFAULT_LENGTH));
        return definition(override)
                .or(() -> definition(mark))
                .map(columns::definition)
                .orElseGet(() -> Optional.of(kind.type(length)))
                .map((ColumnType type) -> new Found(
                        Column.of(name, type).withNullable(false), kind, logical, physical, override.or(() -> mark)));
    }

    private static Optional<Mark> definition(Optional<Mark> mark) {
        return mark.filter(m -> !m.text("columnDefinition").isEmpty());
    }

    private static Optional<String> textOf(Optional<Mark> mark, String value) {
        return mark.map(m -> m.text(value)).filter(text -> !text.isEmpty());
    }

    private static OptionalInt length(Optional<Mark> mark) {
        return mark.isPresent() ? OptionalInt.of(mark.get().number("length", DEFAULT_LENGTH)) : OptionalInt.empty();
    }
}
