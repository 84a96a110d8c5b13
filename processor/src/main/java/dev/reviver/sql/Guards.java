package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.Plan;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.Expression;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
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
    private record Thing(QualifiedName table, Class<?> noun, String name) {}

    private static final String CHANGE_ROWS = "Change or delete these rows first.";

    private final Set<Thing> created = new HashSet<>();
    /** What demanded something so far. */
    private final List<Change.Drop> dropped = new ArrayList<>();
    /** Columns with values of another kind later. */
    private final Set<Thing> reshaped = new HashSet<>();
    /** Columns that a step of their own fills, or that has a guard of its own. */
    private final Set<Thing> filled = new HashSet<>();

    private final Plan plan;

    Guards(Plan plan) {
        this.plan = plan;
        for (Change part : plan.changes()) {
            Change change = part.whole();
            if (change instanceof Change.Create create) {
                created.add(thing(create.table(), create.object()));
            } else if (change instanceof Change.Drop drop) {
                dropped.add(drop);
            } else if (change instanceof Change.Fill fill && fill.up().isPresent()) {
                filled.add(new Thing(fill.table(), Column.class, fill.column()));
            } else if (change instanceof Change.Alter alter && alter.to() instanceof Column column && reshapes(alter)) {
                reshaped.add(new Thing(alter.table(), Column.class, column.name()));
            }
        }
    }

    private static boolean reshapes(Change.Alter alter) {
        return alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && !(new TypeChange(from.type(), to.type()).staysInFamily()
                        && from.generated().equals(to.generated()));
    }

    /**
     * What is looked at before anything is done, where a script is not one transaction: what would be refused only after a
     * part of it is in effect. That is left out which is about values that the script itself writes.
     */
    List<Sql> ahead(Server server) {
        if (plan.changes().stream().anyMatch(Guards::movesRows)) {
            return List.of();
        }
        List<Sql> guards = new ArrayList<>();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Alter alter && canBeJudged(alter)) {
                guards.addAll(ofType(server, alter));
            } else if (change instanceof Change.Online online
                    && online.part().isMain()
                    && reads(online.whole()).stream().noneMatch(this::isOnItsWay)) {
                guards.addAll(before(online.whole()));
            }
        }
        return guards;
    }

    private boolean canBeJudged(Change.Alter alter) {
        Thing column = new Thing(alter.table(), Column.class, alter.to().name());
        return !created.contains(column) && !filled.contains(column);
    }

    private static List<Sql> ofType(Server server, Change.Alter alter) {
        boolean isRetyped = alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && from.generated().isEmpty()
                && to.generated().isEmpty()
                && !from.type().equals(to.type());
        return isRetyped
                ? GuardSql.ofTypeChange(
                        server,
                        alter.table(),
                        alter.to().name(),
                        new TypeChange(((Column) alter.from()).type(), ((Column) alter.to()).type()))
                : List.of();
    }

    private static boolean movesRows(Change change) {
        return change instanceof Change.Move || change instanceof Change.Custom;
    }

    private boolean isOnItsWay(Thing column) {
        return created.contains(column)
                || filled.contains(column)
                || reshaped.contains(column)
                || created.contains(
                        new Thing(column.table(), Table.class, column.table().name()));
    }

    private static List<Thing> reads(Change change) {
        QualifiedName table = change.table();
        return change.subjects().stream()
                .flatMap(subject -> subject.accept(new ColumnsOf(table)).entrySet().stream())
                .flatMap(entry -> entry.getValue().stream().map(name -> new Thing(entry.getKey(), Column.class, name)))
                .toList();
    }

    private static Thing thing(QualifiedName table, SchemaObject object) {
        return new Thing(table, object.getClass(), object.name());
    }

    /** What stands in front of the statements of a change. */
    List<Sql> before(Change change) {
        if (change instanceof Change.Alter alter
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to) {
            return from.nullable()
                            && !to.nullable()
                            && to.generated().isEmpty()
                            && !filled.contains(thing(alter.table(), to))
                    ? List.of(noValue(alter.table(), to))
                    : List.of();
        }
        return change instanceof Change.Create create && meetsRows(create)
                ? create.object()
                        .accept(new Demand(create.table()))
                        .map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private boolean meetsRows(Change.Create create) {
        QualifiedName table = create.table();
        return !created.contains(new Thing(table, Table.class, table.name()))
                && dropped.stream()
                        .noneMatch(drop -> drop.table().equals(table) && Implied.by(drop.object(), create.object()));
    }

    private static Sql noValue(QualifiedName table, Column column) {
        return GuardSql.count(
                Sql.of("SELECT count(*) FROM $I WHERE $I IS NULL", table, column.name()),
                "not_null_violation",
                " rows of " + table + " have no value in " + column.name(),
                "Write a value for them at the hinge above.");
    }

    /** What each noun demands, if it demands anything. */
    private final class Demand extends DemandsNothing {
        private final QualifiedName table;

        Demand(QualifiedName table) {
            this.table = table;
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
            return columns.stream().anyMatch(name -> created.contains(new Thing(table, Column.class, name)));
        }

        private List<Sql> columns(List<String> names) {
            return names.stream().map(name -> Sql.of("$I", name)).toList();
        }
    }
}
