package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Document;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An embedded attribute whose parts go into one JSON column, as Hibernate writes it, or come out of it. */
final class DocumentMoves {
    /** Types of which PostgreSQL and Hibernate write the same in JSON; of moments they do not. */
    private static final Set<String> ALIKE = Set.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "real",
            "double precision",
            "boolean",
            "character varying",
            "text",
            "uuid",
            "date");

    private static final ColumnType TEXT = ColumnType.of("text");

    /** One attribute in both forms: by key in the object, the columns of its parts. */
    private record Pair(EntityTable row, ColumnRef document, Map<String, ColumnRef> parts) {}

    /** The side where each part has a column. */
    private final Side apart;
    /** The side where all are in one. */
    private final Side whole;

    private DocumentMoves(Side apart, Side whole) {
        this.apart = apart;
        this.whole = whole;
    }

    /** The moves of all attributes that are in the other form now. */
    static List<Change> moves(Side from, Side to) {
        List<Change> moves = new ArrayList<>();
        DocumentMoves into = new DocumentMoves(from, to);
        into.pairs().forEach(pair -> Change.Move.add(moves, pair.row().table(), together(pair), into.apart(pair)));
        DocumentMoves out = new DocumentMoves(to, from);
        out.pairs().forEach(pair -> Change.Move.add(moves, pair.row().table(), out.apart(pair), together(pair)));
        return moves;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (EntityMeaning entity : whole.meaning().entities()) {
            Optional<EntityMeaning> other = apart.meaning().entity(entity.name());
            entity.attributes().forEach(attribute -> whole.meaning().documents().stream()
                    .filter(document -> document.at().equals(attribute.at()))
                    .flatMap(document -> other.flatMap(owner -> pair(owner, attribute.attribute(), document)).stream())
                    .forEach(pairs::add));
        }
        return pairs;
    }

    /** Only if nothing of it stays behind. */
    private Optional<Pair> pair(EntityMeaning owner, String attribute, Document document) {
        String prefix = attribute + ".";
        Map<String, ColumnRef> columns = new LinkedHashMap<>();
        apart.meaning().attributes(owner).forEach((path, at) -> {
            if (path.startsWith(prefix)) {
                columns.put(path.substring(prefix.length()), at);
            }
        });
        Map<String, ColumnRef> parts = new LinkedHashMap<>();
        document.parts().forEach(part -> {
            ColumnRef at = columns.get(part.attribute());
            if (at != null && isAlike(part, at)) {
                parts.put(part.key(), at);
            }
        });
        return apart.meaning().tables(owner).stream()
                .filter(row -> !parts.isEmpty() && parts.size() == columns.size())
                .filter(row -> row.table().equals(document.at().table()))
                .filter(row -> parts.values().stream().allMatch(at -> at.table().equals(row.table())))
                .filter(row -> apart.has(row.table()) && !apart.has(document.at()))
                .findFirst()
                .map(row -> new Pair(row, document.at(), parts));
    }

    private boolean isAlike(Document.Part part, ColumnRef at) {
        return apart.column(at)
                .map(Column::type)
                .filter(type -> !type.array()
                        && ALIKE.contains(type.base())
                        && type.base().equals(part.type()))
                .isPresent();
    }

    private static List<MoveStep> together(Pair pair) {
        List<ColumnRef> columns = List.copyOf(pair.parts().values());
        return List.of(new RowStep.Update(
                List.of(new MoveStep.Assignment(
                        pair.document().column(),
                        new Term.JsonObject(List.copyOf(pair.parts().keySet()), columns))),
                Rows.of(pair.row().table(), pair.row().key(), List.of(new Condition.Present(columns, false))),
                true));
    }

    /** What no column would take is not lost unnoticed: keys that somebody added by hand, and what is no object at all. */
    private List<MoveStep> apart(Pair pair) {
        List<MoveStep.Assignment> values = new ArrayList<>();
        pair.parts().forEach((key, at) -> apart.column(at)
                .map(column -> new Term.JsonPart(pair.document(), key, new TypeChange(TEXT, column.type())))
                .ifPresent(part -> values.add(new MoveStep.Assignment(at.column(), part))));
        MoveStep copy = new RowStep.Update(
                values,
                Rows.of(
                        pair.row().table(),
                        pair.row().key(),
                        List.of(new Condition.Present(List.of(pair.document()), true))),
                true);
        return List.of(others(pair), copy);
    }

    private static MoveStep others(Pair pair) {
        List<String> keys = List.copyOf(pair.parts().keySet());
        return new Refusal.OfRows(
                Rows.of(
                        pair.row().table(),
                        pair.row().key(),
                        List.of(new Condition.HoldsOtherParts(pair.document(), keys))),
                "rows of " + pair.row().table() + " have something else in "
                        + pair.document().column() + " than plain values of " + String.join(", ", keys),
                "Put it elsewhere, or take it away, first or in this script.");
    }
}
