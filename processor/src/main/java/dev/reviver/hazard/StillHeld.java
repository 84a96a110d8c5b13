package dev.reviver.hazard;

import dev.reviver.change.PlanContext;
import dev.reviver.schema.Check;
import dev.reviver.schema.Expression;
import dev.reviver.schema.FewNouns;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether no row can arrive that breaks what a plan drops: it is put back, something as strict comes under another name, or
 * what it is about goes too. A key over fewer columns is as strict.
 */
record StillHeld(PlanContext context, QualifiedName table) implements FewNouns<Boolean> {
    @Override
    public Boolean otherwise(SchemaObject object) {
        return true;
    }

    @Override
    public Boolean primaryKey(PrimaryKey key) {
        return isAbout(key, key.columns())
                || comes(other -> other instanceof PrimaryKey primary && covers(key.columns(), primary.columns()));
    }

    @Override
    public Boolean uniqueKey(UniqueKey key) {
        return isAbout(key, key.columns()) || comes(other -> tellsApart(other, key.columns(), key.nullsNotDistinct()));
    }

    @Override
    public Boolean index(Index index) {
        List<String> columns = List.copyOf(index.mentions());
        return !index.unique()
                || isAbout(index, columns)
                || (index.columns().stream().noneMatch(column -> column.isExpression())
                        && comes(other -> tellsApart(other, sorted(index), index.nullsNotDistinct())));
    }

    @Override
    public Boolean check(Check check) {
        Set<String> columns = Expression.of(check.expression()).names();
        return context.checksAnew(table, check)
                || isAbout(check, columns)
                || columns.stream().anyMatch(column -> context.limitsByType(table, column));
    }

    @Override
    public Boolean foreignKey(ForeignKey key) {
        return isAbout(key, key.columns())
                || comes(other -> other instanceof ForeignKey foreign
                        && foreign.columns().equals(key.columns())
                        && foreign.target().equals(key.target())
                        && foreign.targetColumns().equals(key.targetColumns()));
    }

    private boolean isAbout(SchemaObject object, Collection<String> columns) {
        return context.creates(table, object)
                || context.dropsTable(table)
                || columns.stream().anyMatch(column -> context.losesColumn(table, column));
    }

    private boolean comes(Predicate<SchemaObject> asStrict) {
        return context.arrivals(table).anyMatch(asStrict);
    }

    private static boolean tellsApart(SchemaObject other, List<String> columns, boolean nullsToo) {
        if (other instanceof PrimaryKey primary) {
            return covers(columns, primary.columns());
        }
        if (other instanceof UniqueKey unique) {
            return covers(columns, unique.columns()) && (unique.nullsNotDistinct() || !nullsToo);
        }
        return other instanceof Index index
                && index.isKey()
                && covers(columns, sorted(index))
                && (index.nullsNotDistinct() || !nullsToo);
    }

    /** By what it sorts, as against what it has beside that. */
    private static List<String> sorted(Index index) {
        return index.columns().stream().map(IndexColumn::term).toList();
    }

    private static boolean covers(List<String> columns, List<String> fewer) {
        return columns.containsAll(fewer);
    }
}
