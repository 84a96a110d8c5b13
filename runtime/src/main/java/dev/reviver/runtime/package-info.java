/**
 * The runtime as its users see it: the runner, where it finds migrations, what it answers, how it fails.
 *
 * <p>It imports {@code java.*} alone; the sub-packages hold the JDBC and are not for users. Start at
 * {@link dev.reviver.runtime.MigrationRunner}, then {@link dev.reviver.runtime.Migration} and
 * {@link dev.reviver.runtime.StatementSplitter}.
 */
@NullMarked
package dev.reviver.runtime;

import org.jspecify.annotations.NullMarked;
