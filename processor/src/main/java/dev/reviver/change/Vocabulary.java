package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SqlText;
import java.util.HashMap;
import java.util.Map;

/**
 * What SQL texts call things that stand on no table.
 *
 * @param types former to latter name of a type, as they stand in SQL
 * @param values former to latter values of an enum type, by the type's former name as it stands in SQL
 * @param attributes former to latter name of an attribute, of whatever composite type
 * @param sequences former to latter name of a sequence, as they stand in SQL
 */
record Vocabulary(
        Map<String, String> types,
        Map<String, Map<String, String>> values,
        Map<String, String> attributes,
        Map<String, String> sequences) {

    /** From former to latter names; of values, by the former name of their type; of attributes, of whatever type. */
    static Vocabulary of(
            Map<QualifiedName, QualifiedName> types,
            Map<QualifiedName, Map<String, String>> values,
            Map<String, String> attributes,
            Map<QualifiedName, QualifiedName> sequences) {
        Map<String, Map<String, String>> valuesInSql = new HashMap<>();
        values.forEach((type, names) -> valuesInSql.put(SqlText.name(type), names));
        return new Vocabulary(inSql(types), valuesInSql, attributes, inSql(sequences));
    }

    private static Map<String, String> inSql(Map<QualifiedName, QualifiedName> names) {
        Map<String, String> texts = new HashMap<>();
        names.forEach((former, latter) -> texts.put(SqlText.name(former), SqlText.name(latter)));
        return texts;
    }

    /** Whether nothing changes its name. */
    boolean isEmpty() {
        return types.isEmpty() && values.isEmpty() && attributes.isEmpty() && sequences.isEmpty();
    }

    ColumnType type(ColumnType former) {
        String base = types.get(former.base());
        return base == null ? former : new ColumnType(base, former.modifiers(), former.array());
    }
}
