/**
 * Reads a live PostgreSQL database into the schema model.
 *
 * <p>It imports {@link dev.reviver.schema} and {@code java.sql}, nothing else of ours; it only ever selects from
 * {@code pg_catalog}. Start at {@link dev.reviver.catalog.CatalogReader}.
 */
@NullMarked
package dev.reviver.catalog;

import org.jspecify.annotations.NullMarked;
