/**
 * The history in the database and the lock that guards it, on JDBC and PostgreSQL.
 *
 * <p>It imports the values of {@link dev.reviver.runtime} and {@code java.sql}, and knows nothing of how scripts are
 * run. Start at {@link dev.reviver.runtime.history.HistoryTable}, then {@link dev.reviver.runtime.history.Ledger} and
 * {@link dev.reviver.runtime.history.AdvisoryLock}.
 */
@NullMarked
package dev.reviver.runtime.history;

import org.jspecify.annotations.NullMarked;
