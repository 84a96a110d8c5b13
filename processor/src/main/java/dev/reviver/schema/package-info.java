/**
 * The schema model: what a database contains, as immutable records without behaviour.
 *
 * <p>It imports nothing and everyone may import it. Start at {@link dev.reviver.schema.Schema} and
 * {@link dev.reviver.schema.SchemaObject}. Values enter it in PostgreSQL's own spelling; equality is {@code equals}.
 */
@NullMarked
package dev.reviver.schema;

import org.jspecify.annotations.NullMarked;
