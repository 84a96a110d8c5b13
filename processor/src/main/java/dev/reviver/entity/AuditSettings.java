package dev.reviver.entity;

import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How Hibernate Envers calls what it adds: its settings, as far as they change the schema.
 *
 * @param prefix what its tables begin with, before the name of the table beside which they stand
 * @param suffix what they end with
 * @param modified what the columns end with that tell whether an attribute was changed
 * @param revision its column with the number of the revision
 * @param change its column with what was done
 * @param ordinal its column that tells the embeddables of a set apart
 * @param end the column with the revision in which a row was followed by another, if Envers keeps it
 * @param endTime the column with the time of that revision, if Envers keeps it too
 */
public record AuditSettings(
        String prefix,
        String suffix,
        String modified,
        String revision,
        String change,
        String ordinal,
        Optional<String> end,
        Optional<EndTime> endTime) {
    /**
     * A column with the time in which a row was followed by another.
     *
     * @param name what Envers calls it
     * @param type a time, or the milliseconds since 1970
     */
    public record EndTime(String name, ColumnType type) {}

    private static final String ENVERS = "org.hibernate.envers.";

    /** What {@code org.hibernate.envers.audit_strategy} calls the one that keeps ends. */
    static final Set<String> VALIDITY =
            Set.of("validity", "org.hibernate.envers.strategy.internal.ValidityAuditStrategy");

    private static final String END_TIME = ENVERS + "audit_strategy_validity_store_revend_timestamp";
    private static final String END_TIME_IN_NUMBERS = ENVERS + "audit_strategy_validity_revend_timestamp_numeric";

    /** Settings, each with what holds where it is not given; the strategy is apart. */
    static final Map<String, String> USUAL = Map.of(
            ENVERS + "audit_table_prefix",
            "",
            ENVERS + "audit_table_suffix",
            "_AUD",
            ENVERS + "modified_flag_suffix",
            "_MOD",
            ENVERS + "revision_field_name",
            "REV",
            ENVERS + "revision_type_field_name",
            "REVTYPE",
            ENVERS + "embeddable_set_ordinal_field_name",
            "SETORDINAL",
            ENVERS + "audit_strategy_validity_end_rev_field_name",
            "REVEND",
            ENVERS + "audit_strategy_validity_revend_timestamp_field_name",
            "REVEND_TSTMP",
            END_TIME,
            "false",
            END_TIME_IN_NUMBERS,
            "false");

    static final String STRATEGY = ENVERS + "audit_strategy";

    /** What Hibernate's settings say. */
    static AuditSettings of(Map<String, String> hibernate) {
        boolean keepsEnds = VALIDITY.contains(hibernate.getOrDefault(STRATEGY, ""));
        boolean keepsTimes = keepsEnds && Boolean.parseBoolean(hibernate.get(END_TIME));
        ColumnType time = ColumnType.of(
                Boolean.parseBoolean(hibernate.get(END_TIME_IN_NUMBERS)) ? "bigint" : "timestamp(6) without time zone");
        return new AuditSettings(
                value(hibernate, "audit_table_prefix"),
                value(hibernate, "audit_table_suffix"),
                value(hibernate, "modified_flag_suffix"),
                value(hibernate, "revision_field_name"),
                value(hibernate, "revision_type_field_name"),
                value(hibernate, "embeddable_set_ordinal_field_name"),
                Optional.of(value(hibernate, "audit_strategy_validity_end_rev_field_name"))
                        .filter(name -> keepsEnds),
                Optional.of(value(hibernate, "audit_strategy_validity_revend_timestamp_field_name"))
                        .filter(name -> keepsTimes)
                        .map(name -> new EndTime(name, time)));
    }

    private static String value(Map<String, String> hibernate, String setting) {
        String key = ENVERS + setting;
        return hibernate.getOrDefault(key, USUAL.getOrDefault(key, ""));
    }

    /** All of them in a line. By hand, since {@link ClassDigest} asks in each compile: that of a record is linked first. */
    @Override
    public String toString() {
        return String.join(
                " ",
                prefix,
                suffix,
                modified,
                revision,
                change,
                ordinal,
                end.orElse("-"),
                endTime.map(time -> time.name() + " " + time.type()).orElse("-"));
    }

    /** The table beside one of that name. */
    Name beside(String name) {
        return Name.of(prefix + name + suffix);
    }
}
