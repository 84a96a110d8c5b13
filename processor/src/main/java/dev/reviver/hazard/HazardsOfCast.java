package dev.reviver.hazard;

import dev.reviver.change.PlanContext;
import dev.reviver.change.TypeChange;
import java.util.ArrayList;
import java.util.List;

/** What can become of values that are put into another type. */
record HazardsOfCast(HazardRules rules, PlanContext context) {
    List<Finding> ofValues(String name, TypeChange type) {
        List<Finding> findings = new ArrayList<>();
        String what = name + " from " + type.from() + " to " + type.to();
        switch (type.loss()) {
            case NONE -> {}
            case REFUSED, GUARDED ->
                findings.addAll(rules.demand(Hazard.TYPE_NARROWED, "fails if a value does not fit: " + what));
            case RESPELLED -> {
                findings.addAll(rules.found(Hazard.TYPE_RESPELLED, "values may change their spelling: " + what));
                boolean isLimited = type.readsObject() && !type.to().modifiers().isEmpty();
                if (type.cast() == TypeChange.Cast.EXPLICIT || isLimited) {
                    findings.addAll(rules.demand(Hazard.TYPE_NARROWED, "fails if a value cannot be read: " + what));
                }
            }
            case NO_CAST ->
                findings.addAll(
                        context.growsInto(type.from(), type.to())
                                ? List.of()
                                : rules.demand(
                                        Hazard.TYPE_WITHOUT_CAST,
                                        "PostgreSQL has no cast that keeps the meaning, so that any value may fail: "
                                                + what + "; write the conversion that is meant"));
        }
        if (type.dependsOnTimeZone()) {
            findings.addAll(rules.found(Hazard.TIME_ZONE_ASSUMED, "a time without a zone is taken to be UTC: " + what));
        }
        return findings;
    }
}
