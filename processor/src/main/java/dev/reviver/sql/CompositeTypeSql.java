package dev.reviver.sql;

import dev.reviver.schema.CompositeType;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Composite types. Attributes can come and go at the end; one that changes otherwise is another type, which the differ puts
 * in the place of the former, since PostgreSQL alters no attribute of a type that a column has.
 */
final class CompositeTypeSql extends NounSql<CompositeType> {
    CompositeTypeSql() {
        super(CompositeType.class);
    }

    @Override
    List<Sql> create(QualifiedName table, CompositeType type) {
        List<Sql> attributes =
                type.attributes().stream().map(CompositeTypeSql::definition).toList();
        return List.of(Sql.of("CREATE TYPE $I AS $L", type.qualifiedName(), Sql.block(attributes)));
    }

    private static Sql definition(CompositeType.Attribute attribute) {
        return Sql.of("$I $L", attribute.name(), Sql.type(attribute.type()));
    }

    @Override
    List<Sql> commentsOfParts(QualifiedName table, CompositeType type) {
        return type.attributes().stream()
                .filter(attribute -> attribute.comment().isPresent())
                .map(attribute -> comment(type, attribute))
                .toList();
    }

    private static Sql comment(CompositeType type, CompositeType.Attribute attribute) {
        return Sql.of(
                "COMMENT ON COLUMN $I.$I IS $L",
                type.qualifiedName(),
                attribute.name(),
                attribute.comment().map(words -> Sql.of("$S", words)).orElse(Sql.of("NULL")));
    }

    @Override
    List<Sql> drop(QualifiedName table, CompositeType type) {
        return List.of(Sql.of("DROP TYPE $I", type.qualifiedName()));
    }

    /** The type's name, its schema, or names of its attributes: rows follow by themselves. */
    @Override
    List<Sql> rename(QualifiedName table, CompositeType from, CompositeType to) {
        List<Sql> statements = new ArrayList<>(move("TYPE", from.qualifiedName(), to.qualifiedName()));
        for (int i = 0; i < from.attributes().size(); i++) {
            String former = from.attributes().get(i).name();
            String latter = to.attributes().get(i).name();
            if (!former.equals(latter)) {
                statements.add(Sql.of("ALTER TYPE $I RENAME ATTRIBUTE $I TO $I", to.qualifiedName(), former, latter));
            }
        }
        return statements;
    }

    @Override
    List<Sql> alter(QualifiedName table, CompositeType from, CompositeType to) {
        List<Sql> actions = new ArrayList<>();
        from.attributes().stream()
                .skip(to.attributes().size())
                .forEach(attribute -> actions.add(Sql.of("DROP ATTRIBUTE $I", attribute.name())));
        to.attributes().stream()
                .skip(from.attributes().size())
                .forEach(attribute -> actions.add(Sql.of("ADD ATTRIBUTE $L", definition(attribute))));
        List<Sql> statements = new ArrayList<>();
        if (!actions.isEmpty()) {
            statements.add(Sql.of("ALTER TYPE $I $L", to.qualifiedName(), actions));
        }
        for (CompositeType.Attribute attribute : to.attributes()) {
            Optional<String> former = from.attribute(attribute.name()).flatMap(CompositeType.Attribute::comment);
            if (!former.equals(attribute.comment())) {
                statements.add(comment(to, attribute));
            }
        }
        return statements;
    }

    @Override
    Sql subject(QualifiedName table, CompositeType type) {
        return Sql.of("TYPE $I", type.qualifiedName());
    }
}
