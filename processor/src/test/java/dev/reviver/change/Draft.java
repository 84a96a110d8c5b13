package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table written down quickly: {@code Draft.table("post").key("id").column("title", "text").done()}. */
public final class Draft {
    private final String name;
    private final List<Column> columns = new ArrayList<>();
    private Optional<PrimaryKey> key = Optional.empty();
    private final List<UniqueKey> uniques = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<ForeignKey> references = new ArrayList<>();
    private Optional<String> comment = Optional.empty();

    private Draft(String name) {
        this.name = name;
    }

    /** A table with nothing on it yet. */
    public static Draft table(String name) {
        return new Draft(name);
    }

    /** A model of these tables. */
    public static Schema schema(Draft... tables) {
        return new Schema(
                List.of(), List.of(), Stream.of(tables).map(Draft::done).toList());
    }

    /** A model of these sequences. */
    public static Schema schema(Sequence... sequences) {
        return new Schema(List.of(), List.of(sequences), List.of());
    }

    /** A sequence in the default place. */
    public static Sequence sequence(String name, long start, long increment) {
        return new Sequence(QualifiedName.of(name), start, increment);
    }

    /** A bigint column that is the primary key. */
    public Draft key(String column) {
        return notNull(column, "bigint").primaryKey(name + "_pkey", column);
    }

    /** A nullable column. */
    public Draft column(String column, String type) {
        return with(Column.of(column, type(type)));
    }

    /** A column that is not null. */
    public Draft notNull(String column, String type) {
        return with(Column.of(column, type(type)).withNullable(false));
    }

    /** A column that is not null and has a default. */
    public Draft withDefault(String column, String type, String value) {
        return with(new Column(
                column, type(type), false, Optional.of(new DefaultValue(value)), Optional.empty(), Optional.empty()));
    }

    /** A bigint identity column. */
    public Draft identity(String column) {
        return with(new Column(
                column, type("bigint"), false, Optional.empty(), Optional.of(Identity.BY_DEFAULT), Optional.empty()));
    }

    /** Any column. */
    public Draft with(Column column) {
        columns.add(column);
        return this;
    }

    /** The primary key. */
    public Draft primaryKey(String key, String... of) {
        this.key = Optional.of(new PrimaryKey(key, List.of(of)));
        return this;
    }

    /** A unique key. */
    public Draft unique(String key, String... of) {
        uniques.add(new UniqueKey(key, List.of(of)));
        return this;
    }

    /** A check. */
    public Draft check(String check, String expression) {
        checks.add(new Check(check, expression));
        return this;
    }

    /** An index. */
    public Draft index(String index, String... of) {
        return index(index, false, of);
    }

    /** An index, perhaps unique. */
    public Draft index(String index, boolean unique, String... of) {
        indexes.add(new Index(index, Stream.of(of).map(IndexColumn::ascending).toList(), unique));
        return this;
    }

    /** A foreign key of one column. */
    public Draft reference(String key, String column, String target, String targetColumn) {
        return references(key, List.of(column), target, List.of(targetColumn));
    }

    /** A foreign key of several columns. */
    public Draft references(String key, List<String> columns, String target, List<String> targetColumns) {
        references.add(
                new ForeignKey(key, columns, QualifiedName.of(target), targetColumns, ReferentialAction.NO_ACTION));
        return this;
    }

    /** The table's comment. */
    public Draft comment(String text) {
        comment = Optional.of(text);
        return this;
    }

    /** The record. */
    public Table done() {
        return new Table(QualifiedName.of(name), columns, key, uniques, checks, indexes, references, comment);
    }

    /** A type as people write it. */
    public static ColumnType type(String text) {
        return ColumnType.parse(text).orElseThrow();
    }
}
