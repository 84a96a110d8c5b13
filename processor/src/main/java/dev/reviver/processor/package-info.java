/**
 * The shell around everything else: what javac runs, in rounds, with its options and its file manager.
 *
 * <p>It imports {@link dev.reviver.entity}, {@link dev.reviver.snapshot}, {@link dev.reviver.draft}, {@link dev.reviver.change},
 * {@link dev.reviver.sql} and {@link dev.reviver.files}, and nobody imports it. Start at
 * {@link dev.reviver.processor.ReviverProcessor}; the work of one compile is in {@code Compilation}.
 */
@NullMarked
package dev.reviver.processor;

import org.jspecify.annotations.NullMarked;
