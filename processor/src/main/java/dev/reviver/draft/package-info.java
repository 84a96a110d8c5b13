/**
 * The drafting room: two snapshots and what a person said in, the plan and the two files of a migration out.
 *
 * <p>Pure: it imports {@link dev.reviver.schema}, {@link dev.reviver.meaning}, {@link dev.reviver.snapshot},
 * {@link dev.reviver.change}, {@link dev.reviver.sql} and the {@link dev.reviver.files.Draft}; the compiler's shell and the
 * command line both draft here, so that both write the same bytes. Start at {@link dev.reviver.draft.Planning}.
 */
@NullMarked
package dev.reviver.draft;

import org.jspecify.annotations.NullMarked;
