package dev.reviver.sql;

import dev.reviver.change.TypeChange;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Generated;
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
        List<Sql> clauses = new ArrayList<>();
        clauses.add(Sql.of("$I $L", column.name(), type(column)));
        column.generated()
                .ifPresent(value -> clauses.add(Sql.of(
                        "GENERATED ALWAYS AS ($L) $L", Sql.expression(value.expression()), storage(value.storage()))));
        column.identity().ifPresent(identity -> clauses.add(IdentitySql.definition(column.type(), identity)));
        column.defaultValue().ifPresent(value -> clauses.add(Sql.of("DEFAULT $L", Sql.expression(value.sql()))));
        // An identity column is NOT NULL by itself.
        if (!column.nullable() && column.identity().isEmpty()) {
            clauses.add(Sql.of("NOT NULL"));
        }
        return Sql.words(clauses);
    }

    private static Sql type(Column column) {
        return column.collation()
                .map(collation -> Sql.of("$L COLLATE $I", Sql.type(column.type()), collation))
                .orElseGet(() -> Sql.type(column.type()));
    }

    private static Sql storage(Generated.Storage storage) {
        return switch (storage) {
            case STORED -> Sql.of("STORED");
            case VIRTUAL -> Sql.of("VIRTUAL");
        };
    }

    @Override
    List<Sql> create(QualifiedName table, Column column) {
        return List.of(Sql.of("ALTER TABLE $I ADD COLUMN $L", table, definition(column)));
    }

    @Override
    List<Sql> drop(QualifiedName table, Column column) {
        return List.of(Sql.of("ALTER TABLE $I DROP COLUMN $I", table, column.name()));
    }

    @Override
    List<Sql> rename(QualifiedName table, Column from, Column to) {
        return List.of(Sql.of("ALTER TABLE $I RENAME COLUMN $I TO $I", table, from.name(), to.name()));
    }

    @Override
    Sql subject(QualifiedName table, Column column) {
        return Sql.of("COLUMN $I.$I", table, column.name());
    }

    /** From loosening to tightening, so that each statement finds what it needs. */
    @Override
    List<Sql> alter(QualifiedName table, Column from, Column to) {
        if (from.generated().isEmpty() && to.generated().isPresent()) {
            return replace(table, from, to);
        }
        if (from.generated().isPresent() && to.generated().isEmpty()) {
            return makePlain(table, from, to);
        }
        List<Sql> statements = new ArrayList<>();
        if (from.identity().isPresent() && to.identity().isEmpty()) {
            statements.add(alterColumn(table, to, Sql.of("DROP IDENTITY")));
        }
        if (!from.nullable() && to.nullable()) {
            statements.add(alterColumn(table, to, Sql.of("DROP NOT NULL")));
        }
        if (!from.type().equals(to.type()) || !from.collation().equals(to.collation())) {
            statements.addAll(retype(table, from, to));
        } else if (!from.defaultValue().equals(to.defaultValue())) {
            statements.add(alterColumn(table, to, setDefault(to)));
        }
        if (from.nullable() && !to.nullable()) {
            statements.add(alterColumn(table, to, Sql.of("SET NOT NULL")));
        }
        statements.addAll(IdentitySql.alter(table, from, to));
        return statements;
    }

    /** PostgreSQL cannot compute a column that is there. Its comment goes with it; one that stays is put back. */
    private List<Sql> replace(QualifiedName table, Column from, Column to) {
        List<Sql> statements = new ArrayList<>(drop(table, to));
        statements.addAll(create(table, to));
        if (from.comment().equals(to.comment())) {
            statements.addAll(comment(table, to));
        }
        return statements;
    }

    /** The values stay as they were computed. */
    private List<Sql> makePlain(QualifiedName table, Column from, Column to) {
        Generated value = from.generated().orElseThrow();
        Column plain = from.withGenerated(Optional.empty());
        List<Sql> statements = new ArrayList<>();
        if (value.storage() == Generated.Storage.STORED) {
            statements.add(alterColumn(table, from, Sql.of("DROP EXPRESSION")));
        } else {
            plain = plain.withNullable(true);
            statements.addAll(replace(table, from, plain));
            statements.add(Sql.of(
                    "UPDATE $I SET $I = $L", table, plain.name(), Sql.expression("(" + value.expression() + ")")));
        }
        if (!plain.withComment(to.comment()).equals(to)) {
            statements.addAll(alter(table, plain, to));
        }
        return statements;
    }

    static Sql alterColumn(QualifiedName table, Column column, Sql action) {
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
        actions.add(action(to, Sql.of("TYPE $L$L", type(to), using(to.name(), change))));
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
}
