/**
 * From changes to PostgreSQL text, and nowhere else does SQL come from.
 *
 * <p>Pure functions over {@link dev.reviver.change} and {@link dev.reviver.schema}; no connection, no files. Start at
 * {@link dev.reviver.sql.PostgresWriter}; {@link dev.reviver.sql.Sql} is the only place that quotes, and each noun has a
 * {@code NounSql} of its own.
 */
@NullMarked
package dev.reviver.sql;

import org.jspecify.annotations.NullMarked;
