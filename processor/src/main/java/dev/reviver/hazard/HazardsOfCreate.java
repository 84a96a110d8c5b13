package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.Words;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/** What can happen when something is added to a table that has rows and readers. */
public final class HazardsOfCreate implements SchemaObject.Visitor<List<Finding>> {
    private final HazardRules rules;
    private final QualifiedName table;
    private final String name;

    HazardsOfCreate(HazardRules rules, Change.Create create) {
        this.rules = rules;
        this.table = create.table();
        this.name = Words.thing(create.table(), create.object());
    }

    @Override
    public List<Finding> namespace(Namespace namespace) {
        return List.of();
    }

    @Override
    public List<Finding> enumType(EnumType type) {
        return List.of();
    }

    @Override
    public List<Finding> compositeType(CompositeType type) {
        return List.of();
    }

    @Override
    public List<Finding> sequence(Sequence sequence) {
        return List.of();
    }

    @Override
    public List<Finding> table(Table created) {
        return List.of();
    }

    @Override
    public List<Finding> column(Column column) {
        boolean volatileDefault =
                column.defaultValue().filter(DefaultValue::mayDifferByRow).isPresent();
        boolean stored = column.generated()
                .filter(value -> value.storage() == Generated.Storage.STORED)
                .isPresent();
        return column.identity().isPresent() || volatileDefault || stored
                ? rules.found(
                        Hazard.TABLE_REWRITTEN,
                        "gives every row a value of " + name + ", for which all of " + table
                                + " may be copied while nobody can read it")
                : List.of();
    }

    @Override
    public List<Finding> primaryKey(PrimaryKey key) {
        return key(key);
    }

    @Override
    public List<Finding> uniqueKey(UniqueKey key) {
        return key(key);
    }

    private List<Finding> key(SchemaObject key) {
        return rules.demand(
                Hazard.KEY_ON_ROWS,
                key,
                "two rows agree in " + name,
                "builds its index while nobody can read the table");
    }

    @Override
    public List<Finding> check(Check check) {
        return rules.demand(
                Hazard.CHECK_ON_ROWS, check, "a row does not pass " + name, "reads all rows while nobody else can");
    }

    @Override
    public List<Finding> index(Index index) {
        List<Finding> findings = new ArrayList<>();
        if (index.unique() && !rules.isMet(index)) {
            findings.addAll(rules.demand(Hazard.KEY_ON_ROWS, "fails if two rows agree in " + name));
        }
        findings.addAll(rules.found(
                Hazard.INDEX_BLOCKS_WRITES, "nobody can write to " + table + " while " + name + " is built"));
        return findings;
    }

    @Override
    public List<Finding> foreignKey(ForeignKey key) {
        return rules.demand(
                Hazard.FOREIGN_KEY_ON_ROWS,
                key,
                "a row refers to none by " + name,
                "nobody can write to " + table + (key.target().equals(table) ? "" : " or " + key.target())
                        + " meanwhile");
    }
}
