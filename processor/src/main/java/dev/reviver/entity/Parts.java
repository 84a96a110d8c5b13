package dev.reviver.entity;

import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.SqlText;

/** How SQL gets at the parts of a value that is one column ({@code PostgreSQLAggregateSupport}). */
sealed interface Parts {
    /** A part, as a value of its own type. */
    String part(String path, ColumnDraft draft, ColumnType type);

    /** A part that has parts itself. */
    String whole(String path, ColumnDraft draft);

    /** Those of a JSON object. */
    record Json() implements Parts {
        @Override
        public String part(String path, ColumnDraft draft, ColumnType type) {
            if (type.array() || type.equals(ColumnType.of("jsonb"))) {
                return whole(path, draft);
            }
            return type.equals(ColumnType.of("bytea"))
                    ? "decode(" + path + "->>" + literal(draft) + ",'hex')"
                    : "cast(" + path + "->>" + literal(draft) + " as " + type.sql() + ")";
        }

        @Override
        public String whole(String path, ColumnDraft draft) {
            return path + "->" + literal(draft);
        }

        /** Its quotes are part of the name to Hibernate. */
        private static String literal(ColumnDraft draft) {
            return SqlText.literal(written(draft.physical()));
        }
    }

    /** Those of a composite type. */
    record Struct() implements Parts {
        @Override
        public String part(String path, ColumnDraft draft, ColumnType type) {
            return whole(path, draft);
        }

        @Override
        public String whole(String path, ColumnDraft draft) {
            return "(" + path + ")." + SqlText.name(draft.name());
        }
    }

    /** A name as Hibernate has it in conditions. */
    static String written(Name name) {
        return name.quoted() ? "\"" + name.text() + "\"" : name.text();
    }
}
