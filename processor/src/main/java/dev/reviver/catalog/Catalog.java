package dev.reviver.catalog;

import dev.reviver.schema.Schema;
import java.util.List;

/**
 * A database as it stands: what the model can say of it, and what it cannot.
 *
 * <p>A table, column or sequence with an unusual setting (unlogged, a collation, a cache) is in {@code schema}, and the
 * setting is listed apart. A key, check, index or generated column is in one of the two places only: a partial unique
 * index is not a unique index with a remark.
 *
 * @param schema everything that fits into the model
 * @param unmodelled everything else, sorted, except owners and grants, which are a matter of access
 */
public record Catalog(Schema schema, List<Unmodelled> unmodelled) {
    public Catalog {
        unmodelled = unmodelled.stream().sorted().toList();
    }
}
