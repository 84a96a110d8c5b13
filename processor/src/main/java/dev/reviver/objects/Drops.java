package dev.reviver.objects;

import java.util.ArrayList;
import java.util.List;

/** How an object goes, where that depends on what stays. */
final class Drops {
    private Drops() {}

    static List<String> statements(DatabaseObject object, Decisions decisions) {
        if (!object.isScriptable()) {
            return List.of();
        }
        return switch (object.id().kind()) {
            case Kinds.TABLE -> table(object, decisions);
            case Kinds.COLUMN -> column(object, decisions);
            case Kinds.INDEX -> index(object, decisions);
            case Kinds.INHERITED_COLUMN -> InheritedColumns.drop(object);
            default -> object.drop().isEmpty() ? Access.without(object) : object.drop();
        };
    }

    /** Foreign keys to a partitioned table lead to each partition: one that is to go must be detached first. */
    private static List<String> table(DatabaseObject table, Decisions decisions) {
        ObjectId parent = new ObjectId(Kinds.TABLE, table.facet("partition_of"));
        boolean isReferenced = decisions.from().has(parent)
                && !decisions.goes(parent)
                && decisions.from().needs().entrySet().stream()
                        .filter(needs -> needs.getKey().kind().equals(Kinds.FOREIGN_KEY))
                        .flatMap(needs -> needs.getValue().stream())
                        .anyMatch(need -> decisions.from().isPart(need, parent));
        List<String> statements = new ArrayList<>();
        if (isReferenced) {
            statements.addAll(TableStatements.detach(table));
        }
        statements.addAll(table.drop());
        return statements;
    }

    /** Where a table below keeps what it inherits, each of them is told by itself. */
    private static List<String> column(DatabaseObject column, Decisions decisions) {
        List<DatabaseObject> below = decisions.from().inherited().byId().values().stream()
                .filter(other -> other.id().kind().equals(Kinds.COLUMN)
                        && other.facet("_bare").equals(column.facet("_bare"))
                        && other.container()
                                .flatMap(table -> decisions.from().get(table))
                                .filter(table -> table.facet("inherits").lines().anyMatch(column.facet("_q")::equals))
                                .isPresent())
                .toList();
        boolean keeps = below.stream()
                .anyMatch(other -> decisions.to().has(other.id())
                        && !decisions.attachments().from().has(other.id()));
        if (!keeps) {
            return column.drop();
        }
        List<String> statements = new ArrayList<>();
        statements.add(column.drop().get(0).replaceFirst("^ALTER TABLE ", "ALTER TABLE ONLY "));
        below.stream()
                .filter(other -> !decisions.to().has(other.id()))
                .forEach(other -> statements.addAll(other.drop()));
        return statements;
    }

    /** The constraint of a partition that is part of an index, and no constraint, of the whole, goes only like this. */
    private static List<String> index(DatabaseObject index, Decisions decisions) {
        boolean holdsConstraint = decisions.from().byId().values().stream()
                .anyMatch(part -> !part.id().kind().equals(Kinds.INDEX)
                        && Attachments.attachedTo(part)
                                .filter(index.id()::equals)
                                .isPresent());
        return holdsConstraint ? List.of(index.drop().get(0) + " CASCADE") : index.drop();
    }
}
