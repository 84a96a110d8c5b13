package dev.reviver.move;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One end of a plan, in the words of the newer model.
 *
 * @param elsewhere by column, the constants of its enum that have another name at the other end, with that name
 * @param behind the other end if it is the older one: what both have is written as there while rows move
 */
public record Side(
        Meaning meaning,
        Map<QualifiedName, Table> tables,
        Map<QualifiedName, Sequence> sequences,
        Map<ColumnRef, Map<String, String>> elsewhere,
        Optional<Side> behind) {
    static Side of(Schema schema, Meaning meaning) {
        return new Side(
                meaning,
                schema.tables().stream().collect(Collectors.toMap(Table::qualifiedName, Function.identity())),
                schema.sequences().stream().collect(Collectors.toMap(Sequence::qualifiedName, Function.identity())),
                Map.of(),
                Optional.empty());
    }

    /** The same, but of the meaning only these entities. */
    Side only(List<EntityMeaning> entities) {
        return new Side(Meaning.of(entities, meaning.enums()), tables, sequences, elsewhere, behind);
    }

    /** The same with other meanings. */
    Side withMeaning(Meaning other) {
        return new Side(other, tables, sequences, elsewhere, behind);
    }

    /** The same where constants have other names at the other end. */
    Side withElsewhere(Map<ColumnRef, Map<String, String>> names) {
        return new Side(meaning, tables, sequences, names, behind);
    }

    /** The same with an older other end. */
    Side withBehind(Side older) {
        return new Side(meaning, tables, sequences, elsewhere, Optional.of(older));
    }

    /**
     * The end that tells how the values of a column are written while rows move. A column that both have gets its new form
     * after that on the way up, and its old one before that on the way back.
     */
    Side writtenAs(ColumnRef column) {
        return behind.filter(older -> older.has(column)).orElse(this);
    }

    /** What a constant of a column here is called at the other end, if that was said. */
    Optional<String> elsewhere(ColumnRef column, String constant) {
        return Optional.ofNullable(elsewhere.getOrDefault(column, Map.of()).get(constant));
    }

    /** The constants that a column holds, if it does. */
    Optional<EnumColumn> constants(ColumnRef ref) {
        return meaning.enums().stream()
                .filter(column -> column.at().equals(ref))
                .findFirst();
    }

    /** The table of that name, which must be there. */
    Table table(QualifiedName name) {
        return Objects.requireNonNull(tables.get(name), () -> "no such table: " + name);
    }

    boolean has(QualifiedName table) {
        return tables.containsKey(table);
    }

    Optional<Column> column(ColumnRef ref) {
        return Optional.ofNullable(tables.get(ref.table())).flatMap(table -> table.column(ref.column()));
    }

    boolean has(ColumnRef ref) {
        return column(ref).isPresent();
    }
}
