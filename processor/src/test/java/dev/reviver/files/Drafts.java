package dev.reviver.files;

import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.snapshot.Snapshot;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Migrations to write in tests. */
final class Drafts {
    static final Clock NOON = Clock.fixed(Instant.parse("2026-01-31T12:00:00.5Z"), ZoneOffset.UTC);

    private Drafts() {}

    /** Creates one table. */
    static Draft creating(String table) {
        Table object = Table.of(QualifiedName.of(table), List.of(Column.of("id", ColumnType.of("bigint"))));
        Snapshot snapshot = Snapshot.initial("blog", "blog")
                .with(List.of("blog." + table), new Schema(List.of(), List.of(), List.of(object)), Meaning.NONE);
        return new Draft(
                List.of("creates table " + table),
                List.of("drops table " + table),
                "lossless",
                List.of(),
                "CREATE TABLE " + table + " (id bigint);\n",
                "DROP TABLE " + table + ";\n",
                snapshot);
    }
}
