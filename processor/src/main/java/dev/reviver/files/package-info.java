/**
 * The migrations directory: its layout, and writing to it so that a crash at any point leaves it whole.
 *
 * <p>Knows the snapshot and the runtime's names, neither changes nor SQL: texts come from the caller. Start at
 * {@link dev.reviver.files.MigrationDirectory} and {@link dev.reviver.files.MigrationWriter}.
 */
@NullMarked
package dev.reviver.files;

import org.jspecify.annotations.NullMarked;
