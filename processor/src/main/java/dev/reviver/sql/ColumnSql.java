package dev.reviver.sql;

import dev.reviver.change.TypeChange;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Identity;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns. */
final class ColumnSql extends NounSql<Column> {
    ColumnSql() {
        super(Column.class);
    }

    /** The form inside {@code CREATE TABLE} and {@code ADD COLUMN}. */
    Sql definition(Column column) {
        Sql definition = Sql.of("$I $L", column.name(), Sql.type(column.type()));
        if (column.identity().isPresent()) {
            definition = Sql.of(
                    "$L GENERATED $L AS IDENTITY",
                    definition,
                    generated(column.identity().get()));
        }
        if (column.defaultValue().isPresent()) {
            definition = Sql.of(
                    "$L DEFAULT $L",
                    definition,
                    Sql.expression(column.defaultValue().get().sql()));
        }
        // An identity column is NOT NULL by itself.
        return column.nullable() || column.identity().isPresent() ? definition : Sql.of("$L NOT NULL", definition);
    }

    /** The comment, if there is one. */
    List<Sql> comment(QualifiedName table, Column column) {
        return column.comment()
                .map(text -> List.of(Sql.of("COMMENT ON COLUMN $I.$I IS $S", table, column.name(), text)))
                .orElse(List.of());
    }

    @Override
    List<Sql> create(QualifiedName table, Column column) {
        List<Sql> statements = new ArrayList<>();
        statements.add(Sql.of("ALTER TABLE $I ADD COLUMN $L", table, definition(column)));
        statements.addAll(comment(table, column));
        return statements;
    }

    @Override
    List<Sql> drop(QualifiedName table, Column column) {
        return List.of(Sql.of("ALTER TABLE $I DROP COLUMN $I", table, column.name()));
    }

    @Override
    List<Sql> rename(QualifiedName table, Column from, Column to) {
        return List.of(Sql.of("ALTER TABLE $I RENAME COLUMN $I TO $I", table, from.name(), to.name()));
    }

    /** From loosening to tightening, so that each statement finds what it needs. */
    @Override
    List<Sql> alter(QualifiedName table, Column from, Column to) {
        List<Sql> statements = new ArrayList<>();
        if (from.identity().isPresent() && to.identity().isEmpty()) {
            statements.add(alterColumn(table, to, Sql.of("DROP IDENTITY")));
        }
        if (!from.nullable() && to.nullable()) {
            statements.add(alterColumn(table, to, Sql.of("DROP NOT NULL")));
        }
        if (!from.type().equals(to.type())) {
            statements.addAll(retype(table, from, to));
        } else if (!from.defaultValue().equals(to.defaultValue())) {
            statements.add(alterColumn(table, to, setDefault(to)));
        }
        if (from.nullable() && !to.nullable()) {
            statements.add(alterColumn(table, to, Sql.of("SET NOT NULL")));
        }
        statements.addAll(identity(table, from, to));
        if (!from.comment().equals(to.comment())) {
            statements.add(Sql.of(
                    "COMMENT ON COLUMN $I.$I IS $L",
                    table,
                    to.name(),
                    to.comment().map(text -> Sql.of("$S", text)).orElse(Sql.of("NULL"))));
        }
        return statements;
    }

    private static Sql alterColumn(QualifiedName table, Column column, Sql action) {
        return Sql.of("ALTER TABLE $I $L", table, action(column, action));
    }

    private static Sql action(Column column, Sql action) {
        return Sql.of("ALTER COLUMN $I $L", column.name(), action);
    }

    private static Sql setDefault(Column column) {
        return column.defaultValue()
                .map(value -> Sql.of("SET DEFAULT $L", Sql.expression(value.sql())))
                .orElse(Sql.of("DROP DEFAULT"));
    }

    /**
     * The default leaves for the moment of the change, since PostgreSQL would cast it as it casts values, which fails
     * between families and spells it differently within one.
     */
    private static List<Sql> retype(QualifiedName table, Column from, Column to) {
        TypeChange change = new TypeChange(from.type(), to.type());
        List<Sql> actions = new ArrayList<>();
        boolean stays = change.keepsBase() && from.defaultValue().equals(to.defaultValue());
        if (from.defaultValue().isPresent() && !stays) {
            actions.add(action(to, Sql.of("DROP DEFAULT")));
        }
        actions.add(action(to, Sql.of("TYPE $L$L", Sql.type(to.type()), using(to.name(), change))));
        if (to.defaultValue().isPresent() && !stays) {
            actions.add(action(to, setDefault(to)));
        }
        List<Sql> statements = new ArrayList<>();
        change.yardstick().ifPresent(type -> statements.add(guard(table, to.name(), change, type)));
        statements.add(Sql.of("ALTER TABLE $I $L", table, actions));
        return statements;
    }

    private static Sql using(String column, TypeChange change) {
        return switch (change.cast()) {
            case ASSIGNMENT -> Sql.of("");
            default -> Sql.of(" USING $L", converted(column, change));
        };
    }

    /** The value in the newer type. */
    private static Sql converted(String column, TypeChange change) {
        Sql to = Sql.type(change.to());
        return switch (change.cast()) {
            case ASSIGNMENT, EXPLICIT -> Sql.of("$I::$L", column, to);
            case THROUGH_INTEGER ->
                change.from().base().equals("integer") || change.to().base().equals("integer")
                        ? Sql.of("$I::$L", column, to)
                        : Sql.of("$I::integer::$L", column, to);
            case IN_UTC -> Sql.of("($L)::$L", inUtc(column, change), to);
            case THROUGH_TEXT -> Sql.of("$I::text::$L", column, to);
        };
    }

    private static Sql inUtc(String column, TypeChange change) {
        return change.from().base().equals("date")
                ? Sql.of("$I::timestamp AT TIME ZONE 'UTC'", column)
                : Sql.of("$I AT TIME ZONE 'UTC'", column);
    }

    /** Fails, naming the column and the number of rows, if a value would not survive. */
    private static Sql guard(QualifiedName table, String column, TypeChange change, ColumnType yardstick) {
        Sql before = change.cast() == TypeChange.Cast.IN_UTC
                ? Sql.of("($L)::$L", inUtc(column, change), Sql.type(yardstick))
                : Sql.of("$I::$L", column, Sql.type(yardstick));
        return Sql.doBlock(Sql.of(
                """
                        DECLARE
                            misfits bigint;
                        BEGIN
                            SELECT count(*) INTO misfits FROM $I
                            WHERE ($L)::$L IS DISTINCT FROM $L;
                            IF misfits > 0 THEN
                                RAISE EXCEPTION USING
                                    ERRCODE = 'data_exception',
                                    MESSAGE = misfits || $S,
                                    HINT = $S;
                            END IF;
                        END""",
                table,
                converted(column, change),
                Sql.type(yardstick),
                before,
                " rows of " + table + " have a value in " + column + " that " + change.to() + " cannot hold unchanged",
                "Change these values first, or write the conversion that is meant."));
    }

    private static List<Sql> identity(QualifiedName table, Column from, Column to) {
        Optional<Identity> identity = to.identity();
        if (identity.isEmpty() || identity.equals(from.identity())) {
            return List.of();
        }
        if (from.identity().isPresent()) {
            return List.of(alterColumn(table, to, Sql.of("SET GENERATED $L", generated(identity.get()))));
        }
        Sql tableText = Sql.of("$I", table);
        return List.of(
                alterColumn(table, to, Sql.of("ADD GENERATED $L AS IDENTITY", generated(identity.get()))),
                // Else the first number would be 1, which a row may have.
                Sql.of(
                        "SELECT setval(pg_get_serial_sequence($S, $S), greatest(max($I), 0) + 1, false) FROM $I",
                        tableText.toString(),
                        to.name(),
                        to.name(),
                        table));
    }

    private static Sql generated(Identity identity) {
        return switch (identity) {
            case BY_DEFAULT -> Sql.of("BY DEFAULT");
            case ALWAYS -> Sql.of("ALWAYS");
        };
    }
}
