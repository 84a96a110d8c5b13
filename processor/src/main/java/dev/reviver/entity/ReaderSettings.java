package dev.reviver.entity;

import dev.reviver.schema.Generated;
import dev.reviver.type.PreferredTypes;
import java.util.Map;
import java.util.Optional;

/**
 * What the user says of the mapping beside the classes.
 *
 * @param naming how names are made
 * @param schema the database schema of tables that name none; empty for whatever the search path puts first
 * @param types column types by the name of a class that decides about them only when it runs
 * @param target the major version of PostgreSQL
 * @param quoting which names are quoted, so that none of them is folded
 * @param validation whether constraints of validation count
 * @param audits how Envers calls what it adds
 * @param structOrder the order of the attributes of composite types
 * @param preferred the types of columns that are preferred for some Java types
 */
public record ReaderSettings(
        NamingStrategy naming,
        Optional<String> schema,
        Map<String, String> types,
        int target,
        Quoting quoting,
        ValidationMode validation,
        AuditSettings audits,
        StructOrder structOrder,
        PreferredTypes preferred) {
    /** The first version that computes a column when it is read, which then is what Hibernate asks for. */
    private static final int FIRST_WITH_VIRTUAL = 18;

    public ReaderSettings {
        types = Map.copyOf(types);
    }

    /** Settings without what only Hibernate's own settings say. */
    public ReaderSettings(NamingStrategy naming, Optional<String> schema, Map<String, String> types, int target) {
        this(
                naming,
                schema,
                types,
                target,
                Quoting.WRITTEN,
                ValidationMode.AUTO,
                AuditSettings.of(Map.of()),
                StructOrder.BY_SIZE,
                PreferredTypes.USUAL);
    }

    /** The same with another opinion on validation. */
    public ReaderSettings withValidation(ValidationMode other) {
        return new ReaderSettings(naming, schema, types, target, quoting, other, audits, structOrder, preferred);
    }

    /** The same with names made in another way. */
    ReaderSettings withNames(NamingStrategy naming, Optional<String> schema) {
        return new ReaderSettings(naming, schema, types, target, quoting, validation, audits, structOrder, preferred);
    }

    /** Settings of names alone. */
    public static ReaderSettings of(NamingStrategy naming, Optional<String> schema) {
        return new ReaderSettings(naming, schema, Map.of(), FIRST_WITH_VIRTUAL);
    }

    Generated.Storage generated() {
        return target < FIRST_WITH_VIRTUAL ? Generated.Storage.STORED : Generated.Storage.VIRTUAL;
    }
}
