/**
 * What a plan puts at risk: locks, rewrites, lost rows, code of the release before.
 *
 * <p>Pure functions over {@link dev.reviver.change.Plan}. Start at {@link dev.reviver.hazard.Hazard}, one constant a risk, and
 * {@link dev.reviver.hazard.Hazards}, which asks every rule; {@link dev.reviver.hazard.OldCode} has the verdict on old code.
 */
@NullMarked
package dev.reviver.hazard;

import org.jspecify.annotations.NullMarked;
