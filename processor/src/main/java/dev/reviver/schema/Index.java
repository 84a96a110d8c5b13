package dev.reviver.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An index that backs no constraint.
 *
 * @param name its name, one among the tables and indexes of the database schema
 * @param columns what it sorts by, in order, at least one
 * @param unique whether two rows may not agree in all columns
 * @param nullsNotDistinct whether they may not agree in NULLs either; since PostgreSQL 15
 * @param method the access method: {@code btree}, {@code gin}, …
 * @param included columns that it carries along without sorting by them
 * @param condition of a partial index, which rows are in it, without the outer parentheses
 * @param comment the text of {@code COMMENT ON INDEX}
 */
public record Index(
        String name,
        List<IndexColumn> columns,
        boolean unique,
        boolean nullsNotDistinct,
        String method,
        List<String> included,
        Optional<String> condition,
        Optional<String> comment)
        implements SchemaObject {
    /** PostgreSQL's default access method. */
    public static final String BTREE = "btree";

    public Index {
        Identifier.require("index", name);
        Identifier.require("access method", method);
        columns = List.copyOf(columns);
        included = List.copyOf(included);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("index " + name + " has no columns");
        }
        if (nullsNotDistinct && !unique) {
            throw new IllegalArgumentException("index " + name + " must be unique for NULLs to be not distinct");
        }
        if (condition.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the condition of index " + name + " is blank");
        }
    }

    /** A B-tree over all rows. */
    public Index(String name, List<IndexColumn> columns, boolean unique) {
        this(name, columns, unique, false, BTREE, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same index under another name. */
    public Index withName(String other) {
        return new Index(other, columns, unique, nullsNotDistinct, method, included, condition, comment);
    }

    /** The index of that name over other columns. */
    public Index withColumns(List<IndexColumn> other, List<String> otherIncluded, Optional<String> otherCondition) {
        return new Index(name, other, unique, nullsNotDistinct, method, otherIncluded, otherCondition, comment);
    }

    @Override
    public Index withComment(Optional<String> other) {
        return new Index(name, columns, unique, nullsNotDistinct, method, included, condition, other);
    }

    /** The columns that it names as such, in no expression. */
    public List<String> columnNames() {
        Set<String> names = new LinkedHashSet<>();
        columns.stream().filter(column -> !column.isExpression()).forEach(column -> names.add(column.term()));
        names.addAll(included);
        return List.copyOf(names);
    }

    /** The names that it contains, be it in an expression; words of SQL may be among them. */
    public Set<String> mentions() {
        Set<String> names = new LinkedHashSet<>(columnNames());
        columns.stream()
                .filter(IndexColumn::isExpression)
                .forEach(column -> names.addAll(Expression.of(column.term()).names()));
        condition.ifPresent(sql -> names.addAll(Expression.of(sql).names()));
        return names;
    }

    /** Whether a foreign key can refer to its columns: unique over whole columns of all rows, checked as usual. */
    public boolean isKey() {
        return unique && condition.isEmpty() && columns.stream().noneMatch(IndexColumn::isExpression);
    }

    @Override
    public int depth() {
        return 5;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.index(this);
    }
}
