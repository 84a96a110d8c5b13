package dev.reviver.hazard;

import dev.reviver.change.Archiving;
import dev.reviver.change.Change;
import dev.reviver.change.PlanContext;
import dev.reviver.change.Words;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.List;

/** Whether code that knows the former name fails. */
record HazardsOfRename(HazardRules rules, PlanContext context, Change.Rename rename, int place, QualifiedName table) {
    List<Finding> found() {
        boolean matters = mattersToCode(rename)
                && !Archiving.isArchived(rename.from().name())
                && !context.takesAwayAfter(place, table, rename.to())
                && !context.brought(place, table, rename.from());
        if (matters
                && rename.from() instanceof CompositeType from
                && rename.to() instanceof CompositeType to
                && !from.attributes().equals(to.attributes())) {
            return rules.found(
                    Hazard.RENAME_BREAKS_CODE,
                    "code that says attribute " + from.attributes().get(0).name() + " of " + Words.thing(table, from)
                            + " fails from this moment; it is "
                            + to.attributes().get(0).name() + " now");
        }
        return matters
                ? rules.found(
                        Hazard.RENAME_BREAKS_CODE,
                        "code that says "
                                + Words.thing(table, context.firstName(place, table, rename.from()))
                                + " fails from this moment; it is "
                                + Words.nameAfter(rename) + " now")
                : List.of();
    }

    /** Whether statements of an application contain the name. */
    static boolean mattersToCode(Change.Rename rename) {
        return rename.from().accept(new MattersToCode(rename));
    }

    /** Names that statements of an application contain. */
    private record MattersToCode(Change.Rename rename) implements SchemaObject.Visitor<Boolean> {
        @Override
        public Boolean namespace(Namespace namespace) {
            return true;
        }

        @Override
        public Boolean enumType(EnumType type) {
            return true;
        }

        @Override
        public Boolean compositeType(CompositeType type) {
            return true;
        }

        /** That of an identity column is known to PostgreSQL only. */
        @Override
        public Boolean sequence(Sequence sequence) {
            return rename.table().equals(sequence.qualifiedName())
                    || rename.table().name().equals(rename.to().name());
        }

        @Override
        public Boolean table(Table table) {
            return true;
        }

        @Override
        public Boolean column(Column column) {
            return true;
        }

        @Override
        public Boolean primaryKey(PrimaryKey key) {
            return false;
        }

        @Override
        public Boolean uniqueKey(UniqueKey key) {
            return false;
        }

        @Override
        public Boolean check(Check check) {
            return false;
        }

        @Override
        public Boolean index(Index index) {
            return false;
        }

        @Override
        public Boolean foreignKey(ForeignKey key) {
            return false;
        }
    }
}
