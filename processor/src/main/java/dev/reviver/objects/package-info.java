/**
 * Whole databases as objects of every kind, each with the text that PostgreSQL prints for it and what it leans on; and
 * the statements that lead from one such database to another.
 *
 * <p>It imports {@code schema} and {@code change}, and {@code sql} for casts between types; the model of the entities is
 * not used. Start at {@link dev.reviver.objects.ObjectReader}, then {@link dev.reviver.objects.ObjectDiffer}.
 */
@NullMarked
package dev.reviver.objects;

import org.jspecify.annotations.NullMarked;
