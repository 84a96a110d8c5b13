/**
 * Evolutions: entities before and after, rows, and what must hold of the rows both ways.
 *
 * <p>The folders of {@code src/test/resources/evolutions} are one idea each, whose listing is the list of what is covered;
 * their format is told in the README.md there. Start at {@link dev.reviver.evolutions.EvolutionsTest}.
 */
@NullMarked
package dev.reviver.evolutions;

import org.jspecify.annotations.NullMarked;
