/**
 * The design-time command line: {@code java -jar reviver.jar VERB}.
 *
 * <p>It may import every package but those that read sources and {@code processor}, and is the only one that writes to the
 * console. Start at {@link dev.reviver.cli.Main}; each verb is a class of its own.
 */
@NullMarked
package dev.reviver.cli;

import org.jspecify.annotations.NullMarked;
