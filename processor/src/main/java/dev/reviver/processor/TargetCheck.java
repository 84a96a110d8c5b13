package dev.reviver.processor;

import dev.reviver.entity.EntityModel;
import dev.reviver.schema.Column;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Index;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/** Tells of what the entities ask for and the release of PostgreSQL does not have ({@code reviver.target}). */
record TargetCheck(Console console, int target) {
    /** The first release that computes a column when it is read. */
    private static final int VIRTUAL = 18;
    /** The first release in which NULLs can count as equal. */
    private static final int NULLS_NOT_DISTINCT = 15;

    void tell(EntityModel model) {
        for (Table table : model.schema().tables()) {
            for (Column column : table.columns()) {
                boolean isVirtual = column.generated()
                        .filter(value -> value.storage() == Generated.Storage.VIRTUAL)
                        .isPresent();
                if (isVirtual) {
                    require(
                            VIRTUAL,
                            model,
                            table,
                            column.name(),
                            "a column that is computed when it is read",
                            "Write STORED after the expression");
                }
            }
            table.uniqueKeys().stream()
                    .filter(UniqueKey::nullsNotDistinct)
                    .forEach(key -> nullsNotDistinct(model, table, key.name()));
            table.indexes().stream()
                    .filter(Index::nullsNotDistinct)
                    .forEach(index -> nullsNotDistinct(model, table, index.name()));
        }
    }

    private void nullsNotDistinct(EntityModel model, Table table, String name) {
        require(NULLS_NOT_DISTINCT, model, table, name, "NULLS NOT DISTINCT", "Leave out nullsNotDistinct");
    }

    private void require(int release, EntityModel model, Table table, String part, String what, String remedy) {
        if (target < release) {
            console.tell(
                    Message.TARGET_TOO_OLD,
                    Kind.ERROR,
                    model.origins().of(table.qualifiedName(), Optional.of(part)),
                    table.qualifiedName() + "." + part,
                    what,
                    release,
                    target,
                    remedy);
        }
    }
}
