package dev.reviver.sql;

import dev.reviver.change.TypeChange;
import dev.reviver.schema.Column;
import dev.reviver.schema.Generated;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns. */
final class ColumnSql extends NounSql<Column> {
    private static final Sql NOT_NULL = Sql.of("NOT NULL");

    private final Server server;

    ColumnSql(Server server) {
        super(Column.class);
        this.server = server;
    }

    /** The form inside {@code CREATE TABLE} and {@code ADD COLUMN}. */
    Sql definition(Column column) {
        List<Sql> clauses = new ArrayList<>();
        clauses.add(Sql.of("$I $L", column.name(), type(column)));
        if (column.generated().isPresent()) {
            Generated value = column.generated().get();
            clauses.add(Sql.of(
                    "GENERATED ALWAYS AS ($L) $L", Sql.expression(value.expression()), storage(value.storage())));
        }
        if (column.identity().isPresent()) {
            clauses.add(IdentitySql.definition(column.type(), column.identity().get()));
        }
        if (column.defaultValue().isPresent()) {
            clauses.add(Sql.of(
                    "DEFAULT $L", Sql.expression(column.defaultValue().get().sql())));
        }
        // An identity column is NOT NULL by itself.
        if (!column.nullable() && column.identity().isEmpty()) {
            clauses.add(NOT_NULL);
        }
        return clauses.size() == 1 ? clauses.get(0) : Sql.words(clauses);
    }

    private static Sql type(Column column) {
        Sql type = Sql.type(column.type());
        return column.collation().isPresent()
                ? Sql.of("$L COLLATE $I", type, column.collation().get())
                : type;
    }

    private static Sql storage(Generated.Storage storage) {
        return switch (storage) {
            case STORED -> Sql.of("STORED");
            case VIRTUAL -> Sql.of("VIRTUAL");
        };
    }

    @Override
    List<Sql> create(QualifiedName table, Column column) {
        return List.of(Sql.of("ALTER TABLE $I $L", table, addition(column)));
    }

    Sql addition(Column column) {
        return Sql.of("ADD COLUMN $L", definition(column));
    }

    @Override
    List<Sql> drop(QualifiedName table, Column column) {
        return List.of(Sql.of("ALTER TABLE $I $L", table, removal(column)));
    }

    static Sql removal(Column column) {
        return Sql.of("DROP COLUMN $I", column.name());
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
            statements.addAll(loosen(table, to).statements());
        }
        if (isReshaped(from, to)) {
            statements.addAll(reshape(table, from, to).statements());
        }
        if (from.nullable() && !to.nullable()) {
            statements.addAll(tighten(table, to).statements());
        }
        statements.addAll(IdentitySql.alter(table, from, to));
        return statements;
    }

    /** The same, with the comment, if it takes one {@code ALTER TABLE} alone. */
    Optional<Alteration> inOneStatement(QualifiedName table, Column from, Column to) {
        Alteration alone;
        boolean staysWhatItIs = from.identity().isPresent() == to.identity().isPresent()
                && from.generated().equals(to.generated());
        if (staysWhatItIs && from.nullable() == to.nullable() && isReshaped(from, to)) {
            alone = reshape(table, from, to);
        } else if (staysWhatItIs && from.nullable() != to.nullable() && !isReshaped(from, to)) {
            alone = to.nullable() ? loosen(table, to) : tighten(table, to);
        } else {
            return Optional.empty();
        }
        List<Sql> after = new ArrayList<>(IdentitySql.alter(table, from, to));
        if (!from.comment().equals(to.comment())) {
            after.add(comment(table, to, to.comment()));
        }
        return Optional.of(new Alteration(table, alone.work(), alone.before(), alone.columns(), after));
    }

    private static Alteration loosen(QualifiedName table, Column column) {
        return alteration(table, Alteration.Work.LOOSEN, action(column, Sql.of("DROP NOT NULL")));
    }

    private static Alteration tighten(QualifiedName table, Column column) {
        return alteration(table, Alteration.Work.TIGHTEN, action(column, Sql.of("SET NOT NULL")));
    }

    private static Alteration alteration(QualifiedName table, Alteration.Work work, Sql action) {
        return new Alteration(table, work, List.of(), List.of(action), List.of());
    }

    private static boolean isRetyped(Column from, Column to) {
        return !from.type().equals(to.type()) || !from.collation().equals(to.collation());
    }

    private static boolean isReshaped(Column from, Column to) {
        return isRetyped(from, to) || !from.defaultValue().equals(to.defaultValue());
    }

    private Alteration reshape(QualifiedName table, Column from, Column to) {
        return isRetyped(from, to)
                ? retype(table, from, to)
                : alteration(table, Alteration.Work.RESHAPE, action(to, setDefault(to)));
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
    private Alteration retype(QualifiedName table, Column from, Column to) {
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
        return new Alteration(
                table,
                Alteration.Work.RESHAPE,
                GuardSql.ofTypeChange(server, table, to.name(), change),
                List.of(Sql.of("$L", actions)),
                List.of());
    }

    private static Sql using(String column, TypeChange change) {
        return switch (change.cast()) {
            case ASSIGNMENT -> Sql.of("");
            default -> Sql.of(" USING $L", GuardSql.converted(Sql.of("$I", column), change));
        };
    }
}
