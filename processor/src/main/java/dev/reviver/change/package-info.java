/**
 * Differences between two schema models: what they are, in which order they are carried out.
 *
 * <p>Pure functions over {@link dev.reviver.schema}; nothing here knows SQL text, Java sources or a connection. Start at
 * {@link dev.reviver.change.Change}, then {@link dev.reviver.change.Plan} and {@link dev.reviver.change.Differ}.
 * What a plan puts at risk is in {@link dev.reviver.hazard}, the moves of rows in {@link dev.reviver.move}.
 */
@NullMarked
package dev.reviver.change;

import org.jspecify.annotations.NullMarked;
