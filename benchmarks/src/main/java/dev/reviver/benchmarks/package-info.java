/**
 * How fast Reviver is: beside its peers, and beside the least that could be done at all.
 *
 * <p>Every figure is a ratio of medians out of one run, in which the contestants take turns, so that a busy or slow
 * machine slows all of them alike. Start at {@link dev.reviver.benchmarks.Benchmarks}.
 */
@NullMarked
package dev.reviver.benchmarks;

import org.jspecify.annotations.NullMarked;
