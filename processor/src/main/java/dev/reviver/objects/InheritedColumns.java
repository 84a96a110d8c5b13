package dev.reviver.objects;

import java.util.ArrayList;
import java.util.List;

/** What a partition, or a table that inherits, has differently from its parent: each property is an action by itself. */
final class InheritedColumns {
    private static final List<String> PROPERTIES = List.of("default", "not_null", "statistics", "storage");

    private InheritedColumns() {}

    static List<String> create(DatabaseObject column) {
        List<String> statements = new ArrayList<>();
        for (String property : PROPERTIES) {
            if (!column.facet(property).isEmpty()) {
                statements.add(column.facet("_alter") + column.facet(property));
            }
        }
        return statements;
    }

    static List<String> drop(DatabaseObject column) {
        List<String> statements = new ArrayList<>();
        for (String property : PROPERTIES) {
            if (!column.facet(property).isEmpty()) {
                statements.add(column.facet("_alter") + column.facet("_usual_" + property));
            }
        }
        statements.addAll(Access.without(column));
        return statements;
    }

    /** All of it once more, since a change of the parent's column is passed on. */
    static Stages alter(DatabaseObject from, DatabaseObject to) {
        Stages stages = new Stages();
        for (String property : PROPERTIES) {
            if (!to.facet(property).isEmpty()) {
                stages.tighten.add(to.facet("_alter") + to.facet(property));
            } else if (!from.facet(property).isEmpty()) {
                stages.tighten.add(to.facet("_alter") + to.facet("_usual_" + property));
            }
        }
        return stages;
    }
}
