/**
 * Entity-relationship pictures of a schema, as Mermaid and as SVG; the same schema gives the same bytes.
 *
 * <p>It imports {@link dev.reviver.schema}. Start at {@link dev.reviver.picture.Picture}, which decides what is shown.
 */
@NullMarked
package dev.reviver.picture;

import org.jspecify.annotations.NullMarked;
