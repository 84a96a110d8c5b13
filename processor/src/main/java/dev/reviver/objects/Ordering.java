package dev.reviver.objects;

import java.util.List;

/**
 * Puts what happens to the objects in an order that PostgreSQL accepts: nothing is made before what it leans on, nothing
 * goes before what leans on it, no name is taken before it is free. Where that leaves a choice, the ranks of the kinds
 * decide, then the names, so that a script reads like one of the entities' plans.
 */
final class Ordering {
    private Ordering() {}

    static List<Step> steps(Decisions decisions) {
        StepNodes nodes = new StepNodes(decisions);
        new Successors(nodes).add();
        new Dependencies(nodes).add();
        new AttachmentOrder(nodes).add();
        new NameOrder(nodes).add();
        IndexMarks.add(nodes);
        return nodes.graph.sorted();
    }
}
