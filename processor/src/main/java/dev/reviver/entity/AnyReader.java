package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Any} and the elements of {@code @ManyToAny}: a column for the kind of entity, and one for its key. */
final class AnyReader {
    private final Reading reading;
    private final ColumnReader columns;

    AnyReader(Reading reading, ColumnReader columns) {
        this.reading = reading;
        this.columns = columns;
    }

    /** Adds both columns; the kind first, as Hibernate has them in keys. */
    List<String> read(Attribute attribute, Place place) {
        boolean optional = attribute
                .marks()
                .hibernate("Any")
                .map(mark -> mark.flag("optional", true))
                .orElse(true);
        return read(attribute, place, place.joinColumnsOf(attribute), optional);
    }

    /** Adds the columns of the elements of a collection. */
    List<String> readElements(Attribute attribute, Place place, List<Mark> keyColumns) {
        return read(attribute, place, keyColumns, false);
    }

    private List<String> read(Attribute attribute, Place place, List<Mark> keyColumns, boolean optional) {
        Optional<TypeMirror> keyType = keyType(attribute);
        if (keyType.isEmpty() || keyColumns.size() != 1) {
            String why = "name the type of its key with @AnyKeyJavaClass, and one column with @JoinColumn";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, attribute.site(), "key", "Any", why);
            return List.of();
        }
        List<String> names = new ArrayList<>();
        // Both are in one table, and that of the key decides.
        TableDraft table = new TableChoice(reading).of(Optional.of(keyColumns.get(0)), place.table());
        names.add(addKind(attribute, place, table));
        Attribute key = new Attribute(
                attribute.name() + "_id",
                attribute.member(),
                keyType.get(),
                Marks.NONE
                        .with("jakarta.persistence.Column", Optional.of(keyColumns.get(0)))
                        .with(
                                "org.hibernate.annotations.JdbcType",
                                attribute.marks().located("AnyKeyJdbcType"))
                        .with(
                                "org.hibernate.annotations.JdbcTypeCode",
                                attribute.marks().located("AnyKeyJdbcTypeCode")));
        boolean nullable = optional && keyColumns.get(0).flag("nullable", true);
        columns.readIndex(key, place, nullable).ifPresent(names::add);
        return names;
    }

    private String addKind(Attribute attribute, Place place, TableDraft table) {
        Optional<Mark> mark = place.columnOf(attribute);
        Name logical = mark.map(m -> m.text("name"))
                .filter(text -> !text.isEmpty())
                .map(Name::parse)
                .orElseGet(() -> Name.parse(attribute.name()));
        Name physical = reading.namer().physical(logical);
        String name = reading.namer()
                .inCatalog(physical, mark.map(m -> m.site("name")).orElse(attribute.site()));
        String kind = attribute
                .marks()
                .hibernate("AnyDiscriminator")
                .map(m -> m.constant("value"))
                .orElse("STRING");
        ColumnType type =
                switch (kind) {
                    case "INTEGER" -> ColumnType.of("integer");
                    case "CHAR" -> ColumnType.of("character", 1);
                    default ->
                        ColumnType.of(
                                "character varying",
                                mark.map(m -> m.number("length", 255)).orElse(255));
                };
        boolean nullable = mark.map(m -> m.flag("nullable", true)).orElse(true);
        boolean writable = mark.map(m -> m.flag("insertable", true) || m.flag("updatable", true))
                .orElse(true);
        table.add(new ColumnOptions(reading)
                .apply(
                        mark,
                        new ColumnDraft(
                                Column.of(name, type).withNullable(nullable),
                                logical,
                                physical,
                                place.owner(),
                                attribute.site(),
                                writable,
                                ColumnDraft.TO_ONE,
                                false,
                                List.of())));
        return name;
    }

    private Optional<TypeMirror> keyType(Attribute attribute) {
        Optional<TypeMirror> javaClass =
                attribute.marks().located("AnyKeyJavaClass").flatMap(mark -> mark.type("value"));
        return javaClass.map(reading.entities()::boxed).or(() -> attribute
                .marks()
                .located("AnyKeyJavaType")
                .flatMap(mark -> mark.type("value"))
                .flatMap(reading.entities()::typeOfJavaType));
    }
}
