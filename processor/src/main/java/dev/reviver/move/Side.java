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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One end of a plan, in the words of the newer model. */
public record Side(Meaning meaning, Map<QualifiedName, Table> tables, Map<QualifiedName, Sequence> sequences) {
    static Side of(Schema schema, Meaning meaning) {
        return new Side(
                meaning,
                schema.tables().stream().collect(Collectors.toMap(Table::qualifiedName, Function.identity())),
                schema.sequences().stream().collect(Collectors.toMap(Sequence::qualifiedName, Function.identity())));
    }

    /** The same, but of the meaning only these entities. */
    Side only(List<EntityMeaning> entities) {
        return new Side(
                new Meaning(
                        entities, meaning.enums(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                tables,
                sequences);
    }

    /** The constants that a column holds, if it does. */
    Optional<EnumColumn> constants(ColumnRef ref) {
        return meaning.enums().stream()
                .filter(column -> column.at().equals(ref))
                .findFirst();
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
