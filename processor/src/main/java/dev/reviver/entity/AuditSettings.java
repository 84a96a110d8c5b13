package dev.reviver.entity;

import dev.reviver.element.Name;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How Hibernate Envers calls what it adds: its settings, as far as they change the schema.
 *
 * @param prefix what its tables begin with, before the name of the table beside which they stand
 * @param suffix what they end with
 * @param modified what the columns end with that tell whether an attribute was changed
 * @param end the column with the revision in which a row was followed by another, if Envers keeps it
 */
public record AuditSettings(String prefix, String suffix, String modified, Optional<String> end) {
    private static final String ENVERS = "org.hibernate.envers.";

    /** What {@code org.hibernate.envers.audit_strategy} calls the one that keeps ends. */
    static final Set<String> VALIDITY =
            Set.of("validity", "org.hibernate.envers.strategy.internal.ValidityAuditStrategy");

    /** Settings, each with what holds where it is not given; the strategy is apart. */
    static final Map<String, String> USUAL = Map.of(
            ENVERS + "audit_table_prefix", "",
            ENVERS + "audit_table_suffix", "_AUD",
            ENVERS + "modified_flag_suffix", "_MOD",
            ENVERS + "audit_strategy_validity_end_rev_field_name", "REVEND");

    static final String STRATEGY = ENVERS + "audit_strategy";

    /** What Hibernate's settings say. */
    static AuditSettings of(Map<String, String> hibernate) {
        boolean keepsEnds = VALIDITY.contains(hibernate.getOrDefault(STRATEGY, ""));
        return new AuditSettings(
                value(hibernate, "audit_table_prefix"),
                value(hibernate, "audit_table_suffix"),
                value(hibernate, "modified_flag_suffix"),
                Optional.of(value(hibernate, "audit_strategy_validity_end_rev_field_name"))
                        .filter(name -> keepsEnds));
    }

    private static String value(Map<String, String> hibernate, String setting) {
        String key = ENVERS + setting;
        return hibernate.getOrDefault(key, USUAL.getOrDefault(key, ""));
    }

    /** The table beside one of that name. */
    Name beside(String name) {
        return Name.of(prefix + name + suffix);
    }
}
