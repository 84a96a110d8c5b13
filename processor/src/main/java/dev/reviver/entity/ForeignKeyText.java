package dev.reviver.entity;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A {@code foreignKeyDefinition}: {@code foreign key (author_id) references author (id) on delete cascade}.
 *
 * @param columns the columns, as the catalog has them
 * @param target the table that they refer to
 * @param targetColumns the columns there; none for its key
 * @param clauses what is said besides
 */
record ForeignKeyText(List<String> columns, QualifiedName target, List<String> targetColumns, KeyClauses clauses) {
    /** Reads it; empty if it has another form. */
    static Optional<ForeignKeyText> parse(String text) {
        SqlCursor sql = new SqlCursor(text);
        if (!sql.pass("foreign", "key")) {
            return Optional.empty();
        }
        List<String> columns = sql.names();
        if (columns.isEmpty() || !sql.pass("references")) {
            return Optional.empty();
        }
        Optional<String> first = sql.name();
        Optional<String> second = sql.pass(".") ? sql.name() : Optional.empty();
        Optional<QualifiedName> target = second.isPresent()
                ? Optional.of(new QualifiedName(first, second.get()))
                : first.map(name -> new QualifiedName(Optional.empty(), name));
        List<String> targetColumns = sql.names();
        return target.flatMap(table ->
                KeyClauses.ofReference(sql).map(clauses -> new ForeignKeyText(columns, table, targetColumns, clauses)));
    }
}
