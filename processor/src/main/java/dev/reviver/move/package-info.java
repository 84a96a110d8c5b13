/**
 * Moves of rows that the entities fully determine: what a class, an attribute or a constant becomes when its place in
 * the schema changes.
 *
 * <p>Pure functions from two models and their {@link dev.reviver.meaning} to {@link dev.reviver.change.MoveStep}s at the
 * hinge. Start at {@link dev.reviver.move.DataMoves}.
 */
@NullMarked
package dev.reviver.move;

import org.jspecify.annotations.NullMarked;
