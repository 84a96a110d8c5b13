package dev.reviver.sql;

import dev.reviver.change.Carried;
import dev.reviver.change.Change;
import dev.reviver.change.Plan;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.Expression;
import dev.reviver.schema.FewNouns;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import dev.reviver.trace.Implied;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan demands of rows that are there already, counted before it is demanded. Nothing is counted where no row can be
 * in the way: on a table or over a column that the same plan adds, or for what it only takes off for a while.
 */
final class Guards {
    private static final String CHANGE_ROWS = "Change or delete these rows first.";

    /** Tables and columns that no row has had before. */
    private final Set<QualifiedName> newTables = new HashSet<>();

    private final Set<ColumnRef> newColumns = new HashSet<>();
    /** Columns that a step of their own fills, or that has a guard of its own. */
    private final Set<ColumnRef> filled = new HashSet<>();

    private final Plan plan;
    private final Implied implied;
    private final Carried carried;

    Guards(Plan plan) {
        this.plan = plan;
        this.implied = new Implied(plan);
        this.carried = Carried.of(plan);
        for (Change part : plan.changes()) {
            Change change = part.whole();
            if (change instanceof Change.Create create && create.object() instanceof Table) {
                newTables.add(create.table());
            } else if (change instanceof Change.Create create && create.object() instanceof Column column) {
                newColumns.add(new ColumnRef(create.table(), column.name()));
            } else if (change instanceof Change.Fill fill && fill.up().isPresent()) {
                filled.add(new ColumnRef(fill.table(), fill.column()));
            }
        }
    }

    /** Whether there are rows that could have values in it before the plan begins. */
    boolean isOld(ColumnRef column) {
        return isOld(column.table()) && !newColumns.contains(column);
    }

    /** The same of a table. */
    boolean isOld(QualifiedName table) {
        return !newTables.contains(table);
    }

    /** What stands in front of the statements of a change. */
    List<Sql> before(Change change) {
        if (change instanceof Change.Alter alter
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to) {
            return from.nullable()
                            && !to.nullable()
                            && to.generated().isEmpty()
                            && !filled.contains(new ColumnRef(alter.table(), to.name()))
                            && !implied.isWritten(alter.table(), to)
                    ? List.of(noValue(alter.table(), to))
                    : List.of();
        }
        if (change instanceof Change.Drop drop && drop.object() instanceof Table table && carried.keeps(drop)) {
            return List.of(holdsMore(table));
        }
        return change instanceof Change.Create create && meetsRows(create)
                ? create.object()
                        .accept(new Demand(create.table()))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private boolean meetsRows(Change.Create create) {
        return !newTables.contains(create.table()) && !implied.meets(create.table(), create.object());
    }

    private static Sql noValue(QualifiedName table, Column column) {
        return GuardSql.count(
                Sql.of("SELECT count(*) FROM $I WHERE $I IS NULL", table, column.name()),
                "not_null_violation",
                " rows of " + table + " have no value in " + column.name(),
                "Write a value for them at the hinge above.");
    }

    /** All that the entities know of such rows is elsewhere, but not what somebody has put beside it. */
    private static Sql holdsMore(Table table) {
        Sql more = GuardSql.beside(
                table.qualifiedName().name(),
                table.columns().stream().map(Column::name).toList());
        return GuardSql.count(
                Sql.of("SELECT count(*) FROM $I\n        WHERE $L <> '{}'", table.qualifiedName(), more),
                "data_exception",
                " rows of " + table.qualifiedName() + " that go hold a value in a column that no entity knows",
                "Put these values elsewhere, or take them away, first or in this script.");
    }

    /** What each noun demands, if it demands anything. */
    private final class Demand implements FewNouns<Optional<Sql>> {
        private final QualifiedName table;

        Demand(QualifiedName table) {
            this.table = table;
        }

        @Override
        public Optional<Sql> otherwise(SchemaObject object) {
            return Optional.empty();
        }

        @Override
        public Optional<Sql> primaryKey(PrimaryKey key) {
            return distinct(key.columns(), columns(key.columns()), false, Optional.empty());
        }

        @Override
        public Optional<Sql> uniqueKey(UniqueKey key) {
            return distinct(key.columns(), columns(key.columns()), key.nullsNotDistinct(), Optional.empty());
        }

        @Override
        public Optional<Sql> index(Index index) {
            if (!index.unique()) {
                return Optional.empty();
            }
            List<Sql> terms = index.columns().stream()
                    .map(column -> column.isExpression()
                            ? Sql.of("($L)", Sql.expression(column.term()))
                            : Sql.of("$I", column.term()))
                    .toList();
            return distinct(
                    index.columns().stream().map(IndexColumn::term).toList(),
                    terms,
                    index.nullsNotDistinct(),
                    index.condition());
        }

        @Override
        public Optional<Sql> check(Check check) {
            if (arrivesOneOf(Expression.of(check.expression()).names())) {
                return Optional.empty();
            }
            return Optional.of(GuardSql.count(
                    Sql.of("SELECT count(*) FROM $I WHERE NOT ($L)", table, Sql.expression(check.expression())),
                    "check_violation",
                    " rows of " + table + " do not pass the check " + check.name() + ": " + check.expression(),
                    CHANGE_ROWS));
        }

        @Override
        public Optional<Sql> foreignKey(ForeignKey key) {
            if (arrivesOneOf(key.columns())) {
                return Optional.empty();
            }
            StringBuilder template = new StringBuilder("SELECT count(*) FROM $I AS child\n        WHERE ");
            List<Object> arguments = new ArrayList<>(List.of(table));
            for (String column : key.columns()) {
                template.append("child.$I IS NOT NULL AND ");
                arguments.add(column);
            }
            template.append("NOT EXISTS (SELECT FROM $I AS parent WHERE ");
            arguments.add(key.target());
            for (int i = 0; i < key.columns().size(); i++) {
                template.append(i == 0 ? "parent.$I = child.$I$L" : " AND parent.$I = child.$I$L");
                arguments.add(key.targetColumns().get(i));
                arguments.add(key.columns().get(i));
                arguments.add(collation(key, i));
            }
            return Optional.of(GuardSql.count(
                    Sql.of(template.append(")").toString(), arguments.toArray()),
                    "foreign_key_violation",
                    " rows of " + table + " refer by " + String.join(", ", key.columns()) + " to no row of "
                            + key.target(),
                    CHANGE_ROWS));
        }

        private Sql collation(ForeignKey key, int place) {
            ColumnRef column = new ColumnRef(table, key.columns().get(place));
            ColumnRef target = new ColumnRef(key.target(), key.targetColumns().get(place));
            return plan.collations()
                    .between(column, target)
                    .map(name -> Sql.of(" COLLATE $I", name))
                    .orElseGet(() -> Sql.of(""));
        }

        private Optional<Sql> distinct(
                List<String> names, List<Sql> terms, boolean nullsNotDistinct, Optional<String> condition) {
            if (arrivesOneOf(names)) {
                return Optional.empty();
            }
            List<Sql> conditions = new ArrayList<>();
            condition.ifPresent(sql -> conditions.add(Sql.of("($L)", Sql.expression(sql))));
            if (!nullsNotDistinct) {
                terms.forEach(term -> conditions.add(Sql.of("$L IS NOT NULL", term)));
            }
            Sql where = conditions.isEmpty() ? Sql.of("") : Sql.of(" WHERE $L", Sql.conjunction(conditions));
            return Optional.of(GuardSql.count(
                    Sql.of(
                            "SELECT coalesce(sum(size), 0) FROM (\n"
                                    + "        SELECT count(*) AS size FROM $I$L GROUP BY $L HAVING count(*) > 1) AS alike",
                            table,
                            where,
                            terms),
                    "unique_violation",
                    " rows of " + table + " agree with another in " + String.join(", ", names),
                    CHANGE_ROWS));
        }

        /** A new column has no values but those that somebody writes at the hinge, who then knows of the demand. */
        private boolean arrivesOneOf(Collection<String> columns) {
            return columns.stream().anyMatch(name -> newColumns.contains(new ColumnRef(table, name)));
        }

        private List<Sql> columns(List<String> names) {
            return names.stream().map(name -> Sql.of("$I", name)).toList();
        }
    }
}
