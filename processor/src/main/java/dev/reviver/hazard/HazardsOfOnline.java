package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.OnlineForms;
import dev.reviver.change.PlanContext;
import dev.reviver.change.Words;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.QualifiedName;
import java.util.List;

/**
 * What stays at risk in the form that keeps nobody from writing. The demand on rows stays; that others wait does not. What waits
 * for no lock is not told at all.
 */
record HazardsOfOnline(HazardRules rules, PlanContext context, Change.Online online, QualifiedName table) {
    List<Finding> found() {
        Change whole = online.whole();
        if (whole instanceof Change.Fill fill) {
            return rules.fill(fill);
        }
        String thing = Words.thing(table, whole.subjects().get(0));
        if (OnlineForms.isUndoing(whole)) {
            return online.part().isMain() && whole instanceof Change.Drop drop ? rules.drop(drop) : List.of();
        }
        return switch (online.part()) {
            case VALIDATE ->
                rules.demand(
                        whole.subjects().get(0) instanceof ForeignKey
                                ? Hazard.FOREIGN_KEY_ON_ROWS
                                : Hazard.CHECK_ON_ROWS,
                        "fails if a row breaks " + thing
                                + ", which new rows cannot since the step before; nobody waits");
            case BUILD_INDEX, BUILD_ASIDE ->
                rules.demand(
                        Hazard.KEY_ON_ROWS,
                        "fails if two rows are equal in " + thing
                                + ", and leaves an index that is not valid; nobody waits");
            case CONCURRENTLY ->
                whole.subjects().get(0) instanceof Index index && index.unique()
                        ? rules.demand(
                                Hazard.KEY_ON_ROWS,
                                "fails if two rows are equal in " + thing
                                        + ", and leaves an index that is not valid; nobody waits")
                        : List.of();
            case VALIDATE_DEMAND ->
                rules.demand(
                        Hazard.NOT_NULL_ON_ROWS,
                        "fails if " + thing + " is null in any row, which new rows cannot be; nobody waits");
            case SET_NOT_NULL ->
                rules.isUp() && context.creates(table, whole.subjects().get(0))
                        ? rules.found(
                                Hazard.OLD_INSERTS_FAIL,
                                "code that does not know " + thing + " cannot insert rows any more")
                        : List.of();
            case FOR_NEW_ROWS, ATTACH, ATTACH_ASIDE, FILL, DEMAND -> List.of();
        };
    }
}
