package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads basic attributes: one column each, with its unique key and checks. */
final class ColumnReader {
    /** Not types: PostgreSQL turns them into an integer, a sequence and a default. */
    private static final Set<String> SERIAL =
            Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

    private final Reading reading;
    private final EnumReader enums;
    private final ConstraintReader constraints;

    ColumnReader(Reading reading) {
        this.reading = reading;
        this.enums = new EnumReader(reading.report());
        this.constraints = new ConstraintReader(reading);
    }

    /** Adds the column of a basic attribute to the place's table; empty if a problem was reported instead. */
    Optional<String> read(Attribute attribute, Place place) {
        return read(attribute, attribute.type(), place, nullable(attribute, place), attribute.marks());
    }

    /** Adds the column of the elements of a collection. */
    Optional<String> readElement(Attribute attribute, TypeMirror element, Place place) {
        boolean nullable = place.columnOf(attribute)
                .map(column -> column.flag("nullable", true))
                .orElse(true);
        return read(attribute, element, place, nullable, Marks.NONE);
    }

    /** {@code facts} has the annotations that speak of the column; on a collection they speak of its table. */
    private Optional<String> read(Attribute attribute, TypeMirror type, Place place, boolean nullable, Marks facts) {
        Optional<Mark> mark = place.columnOf(attribute);
        mark.ifPresent(column -> refuseUnsupported(column, "table", "options"));
        Optional<ColumnType> columnType = typeOf(attribute, type, mark);
        if (columnType.isEmpty()) {
            return Optional.empty();
        }
        boolean isElement = facts == Marks.NONE;
        Name logical = mark.map(column -> column.text("name"))
                .filter(name -> !name.isEmpty())
                .filter(name -> isElement || attribute.former().isEmpty() || isOverridden(attribute, place))
                .map(Name::parse)
                .orElseGet(() -> Name.parse(isElement ? attribute.collectionBase() : attribute.base()));
        Name physical = reading.namer().physical(logical);
        String name = reading.namer()
                .inCatalog(physical, mark.map(column -> column.site("name")).orElse(attribute.site()));
        Column column = new Column(
                name, columnType.get(), nullable, defaultOf(facts), Optional.empty(), commentOf(facts, mark));
        boolean writable = mark.map(c -> c.flag("insertable", true) || c.flag("updatable", true))
                .orElse(true);
        boolean unique = mark.map(m -> m.flag("unique", false)).orElse(false);
        place.table()
                .add(new ColumnDraft(
                        column,
                        logical,
                        physical,
                        place.owner(),
                        attribute.site(),
                        writable,
                        ColumnDraft.BASIC,
                        unique,
                        checks(attribute, type, mark, name)));
        if (place.isShared() && !place.inEmbeddable() && !isOptional(attribute, place)) {
            reading.requirements()
                    .add(new Reading.Requirement(place.owner(), place.level(), attribute.name(), List.of(name)));
        }
        return Optional.of(name);
    }

    /** Then the name is said where the class is used, and does not follow what is said in it. */
    private static boolean isOverridden(Attribute attribute, Place place) {
        return place.overrides().column(attribute.name()).isPresent();
    }

    private List<TableDraft.Condition> checks(
            Attribute attribute, TypeMirror type, Optional<Mark> mark, String column) {
        List<TableDraft.Condition> checks = new ArrayList<>();
        enums.condition(attribute, type, column)
                .map(text -> new TableDraft.Condition(Optional.empty(), column, text, attribute.site()))
                .ifPresent(checks::add);
        mark.ifPresent(m -> checks.addAll(constraints.checks(m, column)));
        checks.addAll(constraints.checks(attribute.marks(), column));
        return List.copyOf(checks);
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
        Marks marks = attribute.marks();
        String javaType = JavaTypes.nameOf(type);
        Size size = Size.of(column);
        if (marks.hasJpa("Lob")) {
            return orReport(TypeMapping.large(javaType), Problem.TYPE_NOT_MAPPED, attribute.site(), "@Lob " + type);
        }
        if (marks.hasJpa("Temporal")) {
            String precision =
                    marks.jpa("Temporal").map(mark -> mark.constant("value")).orElse("");
            Optional<ColumnType> temporal = TypeMapping.temporal(javaType, precision, size);
            return orReport(temporal, Problem.TYPE_NOT_MAPPED, attribute.site(), "@Temporal " + type);
        }
        if (JavaTypes.enumOf(type).isPresent()) {
            return TypeMapping.enumeration(EnumReader.isByName(attribute), size);
        }
        return basicType(javaType, type, size, attribute.site(), column);
    }

    private Optional<ColumnType> basicType(
            String javaType, TypeMirror type, Size size, Site site, Optional<Mark> column) {
        if (TypeMapping.knows(javaType)) {
            return orReport(
                    TypeMapping.of(javaType, size),
                    Problem.PRECISION,
                    column.map(mark -> mark.site("precision")).orElse(site),
                    type,
                    size.precision().orElse(0));
        }
        Problem problem =
                switch (type.getKind()) {
                    case ERROR -> Problem.TYPE_MISSING;
                    case TYPEVAR, WILDCARD -> Problem.TYPE_UNRESOLVED;
                    default -> Problem.TYPE_NOT_MAPPED;
                };
        return orReport(Optional.empty(), problem, site, type);
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

    static Optional<DefaultValue> defaultOf(Marks marks) {
        return marks.hibernate("ColumnDefault")
                .map(mark -> mark.text("value"))
                .filter(text -> !text.isEmpty())
                .map(DefaultValue::new);
    }

    static Optional<String> commentOf(Marks marks, Optional<Mark> column) {
        return marks.hibernate("Comment")
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
