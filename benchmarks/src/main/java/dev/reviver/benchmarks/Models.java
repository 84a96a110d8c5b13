package dev.reviver.benchmarks;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Schema models of any size: a dozen columns, a key, a reference to the table before. */
final class Models {
    private static final ColumnType TEXT = ColumnType.of("character varying", 255);
    private static final ColumnType LONG_TEXT = ColumnType.of("character varying", 500);

    private Models() {}

    static Schema of(int tables) {
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            all.add(table(i, columns()));
        }
        return new Schema(List.of(), List.of(), all);
    }

    /** Columns added, dropped, retyped and made optional, and tables of their own, in turn. */
    static Schema changed(Schema schema, int changes) {
        List<Table> all = new ArrayList<>(schema.tables());
        int step = Math.max(1, all.size() / changes);
        for (int i = 0; i < changes; i++) {
            int at = i * step;
            List<Column> columns = columns();
            switch (i % 4) {
                case 0 -> columns.add(Column.of("added", ColumnType.of("timestamp with time zone", 6)));
                case 1 -> columns.remove(columns.size() - 1);
                case 2 -> columns.set(4, Column.of("text4", LONG_TEXT));
                default -> columns.set(5, columns.get(5).withNullable(false));
            }
            all.set(at, table(at, columns));
        }
        return new Schema(List.of(), List.of(), all);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("id", ColumnType.of("bigint")).withNullable(false),
                Column.of("previous_id", ColumnType.of("bigint"))));
        for (int i = 2; i < 12; i++) {
            columns.add(Column.of("text" + i, TEXT));
        }
        return columns;
    }

    private static QualifiedName name(int i) {
        return QualifiedName.of(String.format(Locale.ROOT, "table_%05d", i));
    }

    private static Table table(int i, List<Column> columns) {
        QualifiedName name = name(i);
        List<ForeignKey> references = i == 0
                ? List.of()
                : List.of(new ForeignKey(
                        "fk_" + name.name(),
                        List.of("previous_id"),
                        name(i - 1),
                        List.of("id"),
                        ReferentialAction.NO_ACTION));
        return new Table(
                name,
                columns,
                Optional.of(new PrimaryKey(name.name() + "_pkey", List.of("id"))),
                List.of(),
                List.of(),
                List.of(),
                references,
                Optional.empty());
    }
}
