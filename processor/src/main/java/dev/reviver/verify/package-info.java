/**
 * Judges models and migrations on a real PostgreSQL, in a place that nobody else uses.
 *
 * <p>It imports {@code catalog}, {@code change}, {@code sql}, {@code runtime} and {@code java.sql}; the processor does not
 * know it. Start at {@link dev.reviver.verify.ScratchDatabase}.
 */
@NullMarked
package dev.reviver.verify;

import org.jspecify.annotations.NullMarked;
