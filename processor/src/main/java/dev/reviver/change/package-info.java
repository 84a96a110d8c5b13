/**
 * Differences between two schema models: what they are, in which order they are carried out, what they put at risk.
 *
 * <p>Pure functions over {@link dev.reviver.schema}; nothing here knows SQL text, Java sources or a connection. Start at
 * {@link dev.reviver.change.Change}, then {@link dev.reviver.change.Plan} and {@link dev.reviver.change.Differ}.
 */
@NullMarked
package dev.reviver.change;

import org.jspecify.annotations.NullMarked;
