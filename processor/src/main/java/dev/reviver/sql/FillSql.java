package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.schema.QualifiedName;
import java.util.List;

/** Values for rows that have none, or a statement that fails while there are such rows. */
final class FillSql {
    private FillSql() {}

    static List<Sql> statements(QualifiedName table, String column, Change.Fill.Value value) {
        return List.of(value.expression()
                .map(expression -> fill(table, column, Sql.expression(expression)))
                .orElseGet(() -> guard(table, column)));
    }

    private static Sql fill(QualifiedName table, String column, Sql expression) {
        return Sql.of("UPDATE $I SET $I = $L WHERE $I IS NULL", table, column, expression, column);
    }

    /** What a person is to do where no value is known. */
    static List<String> place(QualifiedName table, String column) {
        Sql example = Sql.of("UPDATE $I SET $I = ... WHERE $I IS NULL;", table, column, column);
        return List.of(
                Sql.comment(mark(table, column)),
                Sql.comment("Rows may be here that have no value in " + column + ". Write it at this place:"),
                Sql.comment("    " + example));
    }

    private static String mark(QualifiedName table, String column) {
        return "reviver:fill " + table + "." + column;
    }

    private static Sql guard(QualifiedName table, String column) {
        return missing(
                Sql.of("SELECT count(*) FROM $I WHERE $I IS NULL", table, column),
                table,
                column,
                ", or give these rows a value by hand.");
    }

    /** The same before anything is done, of a column that is new: all rows there are have no value then. */
    static Sql lookout(QualifiedName table, String column) {
        return missing(
                Sql.of("SELECT count(*) FROM $I", table), table, column, ", and take this look at the rows away.");
    }

    private static Sql missing(Sql query, QualifiedName table, String column, String remedy) {
        return GuardSql.count(
                query,
                "not_null_violation",
                " rows of " + table + " have no value in " + column + ", which every row must have from here on",
                "Write the UPDATE that gives them one in this file, at the line " + mark(table, column) + remedy);
    }
}
