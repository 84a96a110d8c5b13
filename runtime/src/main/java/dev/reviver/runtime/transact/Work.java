package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationListener;
import dev.reviver.runtime.history.Terms;

/**
 * What it takes to work on a database.
 *
 * @param lender where connections come from
 * @param session the one borrowed for this call
 * @param terms the terms of each transaction
 * @param listener who is told; never throws
 */
public record Work(Lender lender, Session session, Terms terms, MigrationListener listener) {}
