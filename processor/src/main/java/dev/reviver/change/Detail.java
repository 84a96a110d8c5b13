package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.Deferral;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a person wants to know of a new thing besides its name, with a space before; empty if that is all. */
final class Detail implements SchemaObject.Visitor<String> {
    @Override
    public String namespace(Namespace namespace) {
        return "";
    }

    @Override
    public String enumType(EnumType type) {
        return " " + list(type.values());
    }

    @Override
    public String compositeType(CompositeType type) {
        return " "
                + list(type.attributes().stream()
                        .map(attribute -> attribute.name() + " " + attribute.type())
                        .toList());
    }

    @Override
    public String sequence(Sequence sequence) {
        return " (start " + sequence.start() + ", increment " + sequence.increment() + ")";
    }

    @Override
    public String table(Table table) {
        StringBuilder names = new StringBuilder(" (");
        for (Column column : table.columns()) {
            names.append(names.length() > 2 ? ", " : "").append(column.name());
        }
        return names.append(')').toString();
    }

    @Override
    public String column(Column column) {
        List<String> parts = new ArrayList<>();
        parts.add(column.type().sql());
        column.collation().ifPresent(collation -> parts.add("collation " + collation));
        column.generated().ifPresent(value -> parts.add(of(value)));
        if (!column.nullable()) {
            parts.add("not null");
        }
        column.defaultValue().ifPresent(value -> parts.add("default " + value.sql()));
        column.identity().ifPresent(identity -> parts.add(of(identity)));
        return " " + list(parts);
    }

    @Override
    public String primaryKey(PrimaryKey key) {
        return " " + list(key.columns());
    }

    @Override
    public String uniqueKey(UniqueKey key) {
        return " " + list(key.columns()) + (key.nullsNotDistinct() ? ", nulls not distinct" : "")
                + suffix(key.deferral());
    }

    @Override
    public String check(Check check) {
        return " (" + check.expression() + ")";
    }

    @Override
    public String index(Index index) {
        String method = index.method().equals(Index.BTREE) ? "" : " by " + index.method();
        String included = index.included().isEmpty() ? "" : " with " + list(index.included());
        String condition = index.condition().map(sql -> " where " + sql).orElse("");
        return method + " "
                + list(index.columns().stream().map(IndexColumn::term).toList()) + included + condition;
    }

    @Override
    public String foreignKey(ForeignKey key) {
        return " " + list(key.columns()) + " to " + key.target() + " " + list(key.targetColumns())
                + action("delete", key.onDelete()) + action("update", key.onUpdate()) + suffix(key.deferral());
    }

    static String of(Generated value) {
        return "generated as " + value.expression() + " " + lower(value.storage());
    }

    static String of(Identity identity) {
        String generation =
                switch (identity.generation()) {
                    case BY_DEFAULT -> "identity";
                    case ALWAYS -> "identity always";
                };
        return identity.options()
                .map(options -> generation + " from " + options.start() + " by " + options.increment())
                .orElse(generation);
    }

    static String of(Deferral deferral) {
        return lower(deferral);
    }

    private static String suffix(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? "" : ", " + of(deferral);
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : ", on " + event + " " + lower(action);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String list(List<String> parts) {
        return "(" + String.join(", ", parts) + ")";
    }
}
