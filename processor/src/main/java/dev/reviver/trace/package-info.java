/**
 * What the steps of a plan leave behind in rows, and which demands on rows are met by that already.
 *
 * <p>Pure functions over {@link dev.reviver.change.Plan}; both the hazards and the statements ask them, so that what is
 * counted and what is told agree. Start at {@link dev.reviver.trace.Implied}.
 */
@NullMarked
package dev.reviver.trace;

import org.jspecify.annotations.NullMarked;
