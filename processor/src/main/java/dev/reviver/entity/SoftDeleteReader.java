package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.type.Conditions;
import dev.reviver.type.JdbcCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads {@code @SoftDelete}: a column that tells whether, or when, a row was deleted ({@code SoftDeleteHelper}). */
final class SoftDeleteReader {
    private static final String SOFT_DELETE = "SoftDelete";
    private static final String DEFAULT_COMMENT = "Soft-delete indicator";

    private static final String TRUE_FALSE = "org.hibernate.type.TrueFalseConverter";
    private static final String NUMERIC = "org.hibernate.type.NumericBooleanConverter";

    /** Converters of Hibernate that keep the indicator as something else than a boolean. */
    private static final Map<String, ColumnType> CONVERTERS = Map.of(
            "org.hibernate.type.YesNoConverter",
            ColumnType.of("character", 1),
            TRUE_FALSE,
            ColumnType.of("character", 1),
            NUMERIC,
            ColumnType.of("integer"));

    private final Reading reading;

    SoftDeleteReader(Reading reading) {
        this.reading = reading;
    }

    /** Adds the column that the entity, or the nearest of its mapped superclasses, or else its package, asks for. */
    void read(Entity entity, TableDraft table) {
        List<Level> levels = reading.entities().levels(entity);
        for (int i = levels.size() - 1; i >= 0; i--) {
            Optional<Mark> mark = Marks.of(levels.get(i).type()).hibernate(SOFT_DELETE);
            if (mark.isPresent()) {
                add(mark.get(), entity, table);
                return;
            }
        }
        ofPackage(entity.type()).ifPresent(mark -> add(mark, entity, table));
    }

    /** Adds the column that a collection asks for, or the class or package that declares it. */
    void read(Attribute attribute, Entity owner, TableDraft table) {
        attribute
                .marks()
                .hibernate(SOFT_DELETE)
                .or(() -> Optional.ofNullable(attribute.member().getEnclosingElement())
                        .flatMap(declaring -> Marks.of(declaring).hibernate(SOFT_DELETE)))
                .or(() -> ofPackage(attribute.member()))
                .ifPresent(mark -> add(mark, owner, table));
    }

    private Optional<Mark> ofPackage(Element element) {
        return Marks.of(reading.basics().elements().getPackageOf(element)).hibernate(SOFT_DELETE);
    }

    private void add(Mark mark, Entity owner, TableDraft table) {
        String strategy = mark.constant("strategy");
        String written = mark.text("columnName");
        Name logical = Name.parse(written.isEmpty() ? (strategy.equals("ACTIVE") ? "active" : "deleted") : written);
        Name physical = reading.namer().physical(logical);
        String name = reading.namer().inCatalog(physical, mark.site("columnName"));
        if (table.column(name).isPresent()) {
            // The other side of the association asks for it too.
            return;
        }
        boolean timed = strategy.equals("TIMESTAMP");
        Optional<ColumnType> type = timed ? Optional.of(moment()) : indicator(mark);
        if (type.isEmpty()) {
            return;
        }
        String comment = mark.text("comment").isEmpty() ? DEFAULT_COMMENT : mark.text("comment");
        reading.meaning()
                .initial(table.name(), name, timed ? "NULL" : present(type.get(), strategy, converter(mark)), true);
        table.add(new ColumnOptions(reading)
                .apply(
                        Optional.of(mark),
                        new ColumnDraft(
                                Column.of(name, type.get()).withNullable(timed).withComment(Optional.of(comment)),
                                logical,
                                physical,
                                owner,
                                mark.site(),
                                true,
                                ColumnDraft.BASIC,
                                false,
                                timed ? List.of() : checks(mark, name, type.get()))));
    }

    /** Hibernate checks what a converter of its own makes of the indicator, which stands the other way round for what is active. */
    private List<CheckDraft> checks(Mark mark, String column, ColumnType type) {
        return converter(mark)
                .flatMap(EnumReader::convertedBooleans)
                .map(values ->
                        mark.constant("strategy").equals("ACTIVE") ? List.of(values.get(1), values.get(0)) : values)
                .map(values -> type.base().equals("integer")
                        ? Conditions.inNumbers(column, values)
                        : Conditions.in(column, values))
                .map(condition -> new CheckDraft(Optional.empty(), column, condition, mark.site("converter")))
                .stream()
                .toList();
    }

    private Optional<String> converter(Mark mark) {
        return Optional.of("converter")
                .filter(mark::has)
                .flatMap(mark::type)
                .map(JavaTypes::nameOf)
                .or(this::preferredConverter);
    }

    /** The converter that Hibernate takes if the setting wants no boolean for booleans. */
    private Optional<String> preferredConverter() {
        return reading.basics()
                .preferred()
                .code("boolean")
                .flatMap(code -> code.isText()
                        ? Optional.of(TRUE_FALSE)
                        : code.isIntegral() ? Optional.of(NUMERIC) : Optional.empty());
    }

    private ColumnType moment() {
        boolean zoned = !reading.basics().preferred().code("java.time.Instant").equals(Optional.of(JdbcCode.TIMESTAMP));
        return ColumnType.of(zoned ? "timestamp with time zone" : "timestamp without time zone", 6);
    }

    /** How a row that is there is told from one that was deleted. */
    private static String present(ColumnType type, String strategy, Optional<String> converter) {
        boolean set = strategy.equals("ACTIVE");
        boolean trueFalse = converter.filter(TRUE_FALSE::equals).isPresent();
        return switch (type.base()) {
            case "boolean" -> Boolean.toString(set);
            case "integer" -> set ? "1" : "0";
            default -> trueFalse ? (set ? "'T'" : "'F'") : (set ? "'Y'" : "'N'");
        };
    }

    private Optional<ColumnType> indicator(Mark mark) {
        Optional<String> converter = converter(mark);
        if (converter.isEmpty()) {
            return Optional.of(ColumnType.of("boolean"));
        }
        Optional<ColumnType> type = Optional.ofNullable(CONVERTERS.get(converter.get()));
        if (type.isEmpty()) {
            String why = "only the converters of Hibernate are known; leave it out, or use one of them";
            reading.report()
                    .report(Problem.VALUE_NOT_SUPPORTED, mark.site("converter"), "converter", "SoftDelete", why);
        }
        return type;
    }
}
