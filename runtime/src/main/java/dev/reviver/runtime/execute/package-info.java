/**
 * How the runner's verbs are carried out: what to do, one transaction at a time, and what to record.
 *
 * <p>It imports {@link dev.reviver.runtime} and {@link dev.reviver.runtime.history}. Start at
 * {@link dev.reviver.runtime.execute.Review}, which decides, and
 * {@link dev.reviver.runtime.execute.OneTransaction}, which acts.
 */
@NullMarked
package dev.reviver.runtime.execute;

import org.jspecify.annotations.NullMarked;
