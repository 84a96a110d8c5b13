package dev.reviver.objects;

import dev.reviver.objects.StepGraph.Node;
import java.util.List;

/** Replica identity and clustering name an index, which must be there. */
final class IndexMarks {
    private IndexMarks() {}

    static void add(StepNodes nodes) {
        for (DatabaseObject table : nodes.to.byId().values()) {
            List<String> marks = table.id().kind().equals(Kinds.TABLE) ? TableStatements.indexMarks(table) : List.of();
            if (!marks.isEmpty() && isNew(table, marks, nodes)) {
                List<Node> others = nodes.graph.nodes();
                Node mark = nodes.node(Step.Verb.ALTER, table.id(), marks, false, 55);
                others.stream().filter(node -> node.rank <= 50).forEach(node -> StepGraph.edge(node, mark));
            }
        }
    }

    private static boolean isNew(DatabaseObject table, List<String> marks, StepNodes nodes) {
        boolean indexIsNew = nodes.creates.keySet().stream()
                .filter(id -> id.kind().equals(Kinds.INDEX) || Kinds.INDEXED.contains(id.kind()))
                .anyMatch(id -> nodes.to
                        .require(id)
                        .container()
                        .filter(table.id()::equals)
                        .isPresent());
        return indexIsNew
                || nodes.from
                        .get(table.id())
                        .map(before -> !TableStatements.indexMarks(before).equals(marks))
                        .orElse(true);
    }
}
