package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads basic attributes: one column each, with its unique key and checks. */
final class ColumnReader {
    /** Not types: PostgreSQL turns them into an integer, a sequence and a default. */
    private static final Set<String> SERIAL =
            Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

    private final Reading reading;
    private final EnumReader enums;

    ColumnReader(Reading reading) {
        this.reading = reading;
        this.enums = new EnumReader(reading.report());
    }

    /** Adds the column of a basic attribute to the place's table; empty if a problem was reported instead. */
    Optional<String> read(Attribute attribute, Place place) {
        return read(attribute, attribute.type(), place, nullable(attribute, place));
    }

    /** Adds the column of the elements of a collection. */
    Optional<String> readElement(Attribute attribute, TypeMirror element, Place place) {
        boolean nullable = place.columnOf(attribute)
                .map(column -> column.flag("nullable", true))
                .orElse(true);
        return read(attribute, element, place, nullable);
    }

    private Optional<String> read(Attribute attribute, TypeMirror type, Place place, boolean nullable) {
        Optional<Mark> mark = place.columnOf(attribute);
        mark.ifPresent(column -> refuseUnsupported(column, "table", "options"));
        Optional<ColumnType> columnType = typeOf(attribute, type, mark);
        if (columnType.isEmpty()) {
            return Optional.empty();
        }
        Name logical = mark.map(column -> column.text("name"))
                .filter(name -> !name.isEmpty())
                .map(Name::parse)
                .orElseGet(() -> Name.parse(attribute.name()));
        Name physical = reading.namer().physical(logical);
        String name = reading.namer()
                .inCatalog(physical, mark.map(column -> column.site("name")).orElse(attribute.site()));
        Column column = new Column(
                name, columnType.get(), nullable, defaultOf(attribute), Optional.empty(), commentOf(attribute, mark));
        boolean writable = mark.map(c -> c.flag("insertable", true) || c.flag("updatable", true))
                .orElse(true);
        place.table()
                .add(new ColumnDraft(
                        column, logical, physical, place.owner(), attribute.site(), writable, ColumnDraft.BASIC));
        addConstraints(attribute, type, place, mark, name);
        if (place.isShared() && !place.inEmbeddable() && !isOptional(attribute, place)) {
            reading.requirements()
                    .add(new Reading.Requirement(place.owner(), place.level(), attribute.name(), List.of(name)));
        }
        return Optional.of(name);
    }

    private void addConstraints(Attribute attribute, TypeMirror type, Place place, Optional<Mark> mark, String column) {
        Site site = attribute.site();
        TableDraft table = place.table();
        if (mark.map(m -> m.flag("unique", false)).orElse(false)) {
            table.add(new TableDraft.Key(Optional.empty(), List.of(column), site));
        }
        enums.condition(attribute, type, column)
                .ifPresent(text -> table.add(new TableDraft.Condition(Optional.empty(), column, text, site)));
        ConstraintReader constraints = new ConstraintReader(reading);
        mark.ifPresent(m -> constraints.readChecks(m.marks("check"), column, table));
        constraints.readChecks(attribute.marks(), column, table);
    }

    /** {@code @Column} alone decides if it is there: a primitive with {@code @Column} is nullable unless it says so. */
    private static boolean nullable(Attribute attribute, Place place) {
        if (place.id() || attribute.marks().hasJpa("Version")) {
            return false;
        }
        boolean required = attribute
                .marks()
                .jpa("Basic")
                .map(basic -> !basic.flag("optional", true))
                .orElse(false);
        if (required && !place.isShared()) {
            return false;
        }
        return place.columnOf(attribute)
                .map(column -> column.flag("nullable", true))
                .orElseGet(() -> place.isShared() || isOptional(attribute, place));
    }

    /** Hibernate's {@code PropertyBinder#isOptional}: within an embeddable even a primitive is. */
    private static boolean isOptional(Attribute attribute, Place place) {
        boolean primitive = attribute.type().getKind().isPrimitive();
        return attribute
                .marks()
                .jpa("Basic")
                .map(basic -> basic.flag("optional", true) && !primitive)
                .orElse(place.inEmbeddable() || !primitive);
    }

    private Optional<ColumnType> typeOf(Attribute attribute, TypeMirror type, Optional<Mark> column) {
        Optional<Mark> definition =
                column.filter(mark -> !mark.text("columnDefinition").isEmpty());
        if (definition.isPresent()) {
            return definition(definition.get());
        }
        Site site = attribute.site();
        if (type.getKind() == TypeKind.ERROR) {
            reading.report().report(Problem.TYPE_MISSING, site, type);
            return Optional.empty();
        }
        if (type.getKind() == TypeKind.TYPEVAR || type.getKind() == TypeKind.WILDCARD) {
            reading.report().report(Problem.TYPE_UNRESOLVED, site, type);
            return Optional.empty();
        }
        String javaType = JavaTypes.nameOf(type);
        Size size = Size.of(column);
        if (attribute.marks().hasJpa("Lob")) {
            return orReport(TypeMapping.large(javaType), Problem.ANNOTATION_NOT_UNDERSTOOD, site, "Lob", "a " + type);
        }
        if (JavaTypes.enumOf(type).isPresent()) {
            return EnumReader.isByName(attribute) ? TypeMapping.enumName(size) : TypeMapping.of("short", size);
        }
        Optional<Mark> temporal = attribute.marks().jpa("Temporal");
        if (temporal.isPresent()) {
            return javaType.equals("java.util.Date") || javaType.equals("java.util.Calendar")
                    ? TypeMapping.temporal(temporal.get().constant("value"), size)
                    : orReport(Optional.empty(), Problem.ANNOTATION_NOT_UNDERSTOOD, site, "Temporal", "a " + type);
        }
        if (!TypeMapping.knows(javaType)) {
            reading.report().report(Problem.TYPE_NOT_MAPPED, site, type);
            return Optional.empty();
        }
        return orReport(
                TypeMapping.of(javaType, size),
                Problem.PRECISION,
                column.map(mark -> mark.site("precision")).orElse(site),
                type,
                size.precision().orElse(0));
    }

    /** The type that a {@code columnDefinition} names. */
    Optional<ColumnType> definition(Mark column) {
        String text = column.text("columnDefinition");
        Optional<ColumnType> type = ColumnType.parse(text).filter(t -> !SERIAL.contains(t.base()));
        return orReport(type, Problem.COLUMN_DEFINITION, column.site("columnDefinition"), text);
    }

    /** Reports the values of an annotation that say more than the schema model can hold. */
    void refuseUnsupported(Mark mark, String... values) {
        for (String value : values) {
            if (!mark.text(value).isEmpty()) {
                reading.report()
                        .report(
                                Problem.VALUE_NOT_SUPPORTED,
                                mark.site(value),
                                value,
                                mark.simpleName(),
                                "what it does to the table cannot be read from it");
            }
        }
    }

    static Optional<DefaultValue> defaultOf(Attribute attribute) {
        return attribute
                .marks()
                .hibernate("ColumnDefault")
                .map(mark -> mark.text("value"))
                .filter(text -> !text.isEmpty())
                .map(DefaultValue::new);
    }

    static Optional<String> commentOf(Attribute attribute, Optional<Mark> column) {
        return attribute
                .marks()
                .hibernate("Comment")
                .map(mark -> mark.text("value"))
                .or(() -> column.map(mark -> mark.text("comment")))
                .filter(text -> !text.isEmpty());
    }

    private Optional<ColumnType> orReport(Optional<ColumnType> type, Problem problem, Site site, Object... arguments) {
        if (type.isEmpty()) {
            reading.report().report(problem, site, arguments);
        }
        return type;
    }
}
