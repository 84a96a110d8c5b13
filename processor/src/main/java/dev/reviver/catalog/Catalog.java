package dev.reviver.catalog;

import dev.reviver.schema.Schema;
import java.util.List;

/**
 * A database as it stands: what the model can say of it, and what it cannot.
 *
 * <p>A table, column or sequence with an unusual setting (unlogged, a storage, a statistics target) is in {@code schema}, and the
 * setting is listed apart. A key, check or index is in one of the two places only: a key that holds for new rows
 * is not a key with a remark.
 *
 * @param schema everything that fits into the model
 * @param unmodelled everything else, sorted, except owners and grants, which are a matter of access
 */
public record Catalog(Schema schema, List<Unmodelled> unmodelled) {
    public Catalog {
        unmodelled = unmodelled.stream().sorted().toList();
    }
}
