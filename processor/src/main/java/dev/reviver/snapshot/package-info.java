/**
 * The snapshot: the schema model that the last migration leads to, as JSON that is checked in beside the migrations.
 *
 * <p>Imports {@link dev.reviver.schema} and a JSON parser, nothing else. The text is sorted and byte-stable, one fact a
 * line, so that git merges it. Start at {@link dev.reviver.snapshot.Snapshot}.
 */
@NullMarked
package dev.reviver.snapshot;

import org.jspecify.annotations.NullMarked;
