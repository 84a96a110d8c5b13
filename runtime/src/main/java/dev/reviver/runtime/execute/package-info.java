/**
 * The runner's verbs: what is to be done, in which order, and whether it may be.
 *
 * <p>It imports {@link dev.reviver.runtime}, {@link dev.reviver.runtime.history} and
 * {@link dev.reviver.runtime.transact}. Start at {@link dev.reviver.runtime.execute.Review}, which compares, and
 * {@link dev.reviver.runtime.execute.Migrate}, which acts on it.
 */
@NullMarked
package dev.reviver.runtime.execute;

import org.jspecify.annotations.NullMarked;
