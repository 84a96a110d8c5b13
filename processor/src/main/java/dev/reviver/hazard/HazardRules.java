package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.PlanContext;
import dev.reviver.change.Words;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.trace.Implied;
import java.util.List;

/** The rules of one change: what it puts at risk, and in which words that is said. */
public final class HazardRules implements Change.Visitor<List<Finding>> {
    private final PlanContext context;
    private final Implied implied;
    private final Direction direction;
    private final Change change;
    private final int place;
    private final QualifiedName table;

    HazardRules(PlanContext context, Implied implied, Direction direction, Change change, int place) {
        this.context = context;
        this.implied = implied;
        this.direction = direction;
        this.change = change;
        this.place = place;
        this.table = change.table();
    }

    List<Finding> found(Hazard hazard, String message) {
        return List.of(new Finding(change, hazard, Words.oneLine(message)));
    }

    @Override
    public List<Finding> create(Change.Create create) {
        return context.createsTable(table) ? List.of() : create.object().accept(new HazardsOfCreate(this, create));
    }

    @Override
    public List<Finding> drop(Change.Drop drop) {
        return drop.object().accept(new HazardsOfDrop(this, context, drop));
    }

    @Override
    public List<Finding> alter(Change.Alter alter) {
        return new HazardsOfAlter(this, context, alter, table).found();
    }

    @Override
    public List<Finding> rename(Change.Rename rename) {
        return new HazardsOfRename(this, context, rename, place, table).found();
    }

    @Override
    public List<Finding> fill(Change.Fill fill) {
        return fill.up()
                .flatMap(Change.Fill.Value::expression)
                .map(expression -> found(
                        Hazard.ROWS_FILLED,
                        "writes every row of " + table + " that has no " + fill.column()
                                + ", in one transaction; nobody else can write to these rows until it ends"))
                .orElse(List.of());
    }

    @Override
    public List<Finding> online(Change.Online online) {
        return new HazardsOfOnline(this, context, online, table).found();
    }

    @Override
    public List<Finding> move(Change.Move move) {
        return new HazardsOfMove(this, context, move).found();
    }

    @Override
    public List<Finding> custom(Change.Custom custom) {
        return List.of();
    }

    /** Values that are lost: those that are there, or on the way back those that were written since. */
    List<Finding> lost(String does, String before, String since) {
        return isUp()
                ? found(Hazard.COLUMN_DROPPED, does + ": " + before + " are lost")
                : found(Hazard.DOWN_DROPS_COLUMN, does + ": " + since + " are lost");
    }

    /** Values of an attribute of a composite type that goes. */
    List<Finding> lostAttribute(String name) {
        return lost("drops attribute " + name, "its values", "all values written since");
    }

    /** A demand that rows may not meet; on the way back those are rows that nobody has seen yet. */
    List<Finding> demand(Hazard up, String message) {
        return isUp() ? found(up, message) : found(Hazard.DOWN_MAY_NOT_FIT, "counts rows written since: " + message);
    }

    /** A demand that comes with something else; where no row can fail to meet it, only that is told. */
    List<Finding> demand(Hazard up, SchemaObject demand, String fails, String besides) {
        return isMet(demand) ? found(up, besides) : demand(up, "fails if " + fails + ", and " + besides);
    }

    /** Whether no row can fail to meet a demand. */
    boolean isMet(SchemaObject demand) {
        return implied.meets(table, demand);
    }

    boolean isUp() {
        return direction == Direction.UP;
    }
}
