/**
 * What rows mean: which class, attribute, constant or list a value in a table stands for. The schema model alone does not
 * know; where it changes, values must move along.
 *
 * <p>It imports {@code schema} and nothing else of ours. {@code entity} makes it, {@code snapshot} keeps it, {@code change}
 * compares it. Start at {@link dev.reviver.meaning.Meaning}.
 */
@NullMarked
package dev.reviver.meaning;

import org.jspecify.annotations.NullMarked;
