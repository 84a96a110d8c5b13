/**
 * Hazards of written SQL, by hand or not: what its statements lock, rewrite, drop.
 *
 * <p>It reads statements and reports the same {@link dev.reviver.hazard.Hazard}s that plans have. Start at
 * {@link dev.reviver.lint.Lint}.
 */
@NullMarked
package dev.reviver.lint;

import org.jspecify.annotations.NullMarked;
