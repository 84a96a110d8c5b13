/**
 * Tests of the SQL that is written: as text, and by what a real PostgreSQL makes of it.
 */
@NullMarked
package dev.reviver.sql;

import org.jspecify.annotations.NullMarked;
