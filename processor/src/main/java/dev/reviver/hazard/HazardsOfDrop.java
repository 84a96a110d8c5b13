package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.PlanContext;
import dev.reviver.change.Words;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.List;

/** What is lost when something goes. */
public final class HazardsOfDrop implements SchemaObject.Visitor<List<Finding>> {
    private final HazardRules rules;
    private final PlanContext context;
    private final Change.Drop drop;
    private final String name;

    HazardsOfDrop(HazardRules rules, PlanContext context, Change.Drop drop) {
        this.rules = rules;
        this.context = context;
        this.drop = drop;
        this.name = Words.thing(drop.table(), drop.object());
    }

    @Override
    public List<Finding> namespace(Namespace namespace) {
        return List.of();
    }

    /** Columns that use it go or change by steps of their own. */
    @Override
    public List<Finding> enumType(EnumType type) {
        return List.of();
    }

    @Override
    public List<Finding> compositeType(CompositeType type) {
        return List.of();
    }

    @Override
    public List<Finding> sequence(Sequence sequence) {
        return rules.isUp() && !isKept()
                ? rules.found(
                        Hazard.SEQUENCE_DROPPED,
                        "drops " + name + " and its position; made anew it starts at " + sequence.start())
                : List.of();
    }

    @Override
    public List<Finding> table(Table table) {
        if (isKept()) {
            return List.of();
        }
        return rules.isUp()
                ? rules.found(Hazard.TABLE_DROPPED, "drops " + name + ": its rows are lost")
                : rules.found(Hazard.DOWN_DROPS_TABLE, "drops " + name + ": all rows written since are lost");
    }

    @Override
    public List<Finding> column(Column column) {
        if (isKept() || column.generated().isPresent()) {
            return List.of();
        }
        return rules.lost("drops " + name, "its values", "all values written since");
    }

    @Override
    public List<Finding> primaryKey(PrimaryKey key) {
        return guarantee(key);
    }

    @Override
    public List<Finding> uniqueKey(UniqueKey key) {
        return guarantee(key);
    }

    @Override
    public List<Finding> check(Check check) {
        return guarantee(check);
    }

    @Override
    public List<Finding> index(Index index) {
        return guarantee(index);
    }

    @Override
    public List<Finding> foreignKey(ForeignKey key) {
        return guarantee(key);
    }

    /** A data move has put elsewhere what goes with it. */
    private boolean isKept() {
        return context.carries(drop.table(), drop.object());
    }

    private List<Finding> guarantee(SchemaObject object) {
        return rules.isUp() && !object.accept(new StillHeld(context, drop.table()))
                ? rules.found(
                        Hazard.GUARANTEE_DROPPED,
                        "drops " + name + ": rows that break it may arrive, and then it cannot be put back")
                : List.of();
    }
}
