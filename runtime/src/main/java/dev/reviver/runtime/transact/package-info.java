/**
 * How one script is run: whole in a transaction, or segment by segment with a journal; what it would lose, and what
 * became of it.
 *
 * <p>It imports {@link dev.reviver.runtime} and {@link dev.reviver.runtime.history}, and knows nothing of which script is
 * to be run and why. Start at {@link dev.reviver.runtime.transact.OneTransaction}, then
 * {@link dev.reviver.runtime.transact.InSegments}.
 */
@NullMarked
package dev.reviver.runtime.transact;

import org.jspecify.annotations.NullMarked;
