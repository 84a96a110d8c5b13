package dev.reviver.entity;

import dev.reviver.type.PreferredTypes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of Hibernate that change the schema, as they stand in {@code persistence.xml}: those that are honoured, and
 * those that would make another schema than the one that is read. What is not here does not touch the schema.
 */
public final class HibernateSettings {
    private static final String SCHEMA = "hibernate.default_schema";
    private static final String QUOTED = "hibernate.globally_quoted_identifiers";
    private static final String QUOTED_KEYWORDS = "hibernate.auto_quote_keyword";
    private static final String VALIDATION = "jakarta.persistence.validation.mode";
    private static final String VALIDATION_TO_DDL = "hibernate.validator.apply_to_ddl";

    private static final String COLUMN_ORDER = "hibernate.column_ordering_strategy";

    private static final String DEFAULT_AUDIT_STRATEGY = "org.hibernate.envers.strategy.internal.DefaultAuditStrategy";

    /** Settings that choose other types or names, each with the value that changes nothing. */
    private static final Map<String, Set<String>> HARMLESS_VALUES = Map.ofEntries(
            Map.entry("hibernate.default_catalog", Set.of("")),
            Map.entry("hibernate.globally_quoted_identifiers_skip_column_definitions", Set.of("true", "false")),
            Map.entry("hibernate.type.preferred_array_jdbc_type", Set.of("ARRAY")),
            Map.entry("hibernate.type.prefer_native_enum_types", Set.of("false")),
            Map.entry("hibernate.type.prefer_java_type_jdbc_types", Set.of("false")),
            Map.entry("hibernate.type.java_time_use_direct_jdbc", Set.of("false")),
            Map.entry("hibernate.type.wrapper_array_handling", Set.of("ALLOW")),
            Map.entry("hibernate.timezone.default_storage", Set.of("DEFAULT", "NORMALIZE_UTC")),
            Map.entry(
                    "hibernate.id.db_structure_naming_strategy",
                    Set.of("STANDARD", "org.hibernate.id.enhanced.StandardNamingStrategy")),
            Map.entry("hibernate.discriminator.implicit_for_joined", Set.of("false")),
            Map.entry("hibernate.discriminator.force_in_select", Set.of("true", "false")),
            Map.entry("hibernate.implicit_naming_strategy", Set.of()),
            Map.entry("hibernate.physical_naming_strategy", Set.of()),
            Map.entry(COLUMN_ORDER, Set.of("default", "legacy")),
            Map.entry("hibernate.integration.envers.enabled", Set.of("true")),
            Map.entry(
                    AuditSettings.STRATEGY,
                    Stream.concat(Stream.of("default", DEFAULT_AUDIT_STRATEGY), AuditSettings.VALIDITY.stream())
                            .collect(Collectors.toSet())),
            Map.entry("org.hibernate.envers.audit_strategy_validity_revend_timestamp_legacy_placement", Set.of("true")),
            Map.entry("org.hibernate.envers.modified_column_naming_strategy", Set.of("legacy")),
            Map.entry("org.hibernate.envers.default_catalog", Set.of("")),
            Map.entry("org.hibernate.envers.default_schema", Set.of("")),
            Map.entry("org.hibernate.envers.do_not_audit_optimistic_locking_field", Set.of("true")),
            Map.entry("org.hibernate.envers.global_with_modified_flag", Set.of("false")),
            Map.entry("org.hibernate.envers.track_entities_changed_in_revision", Set.of("false")),
            Map.entry("org.hibernate.envers.use_revision_entity_with_native_id", Set.of("true")));

    private static final Map<NamingStrategy, Set<String>> NAMINGS = Map.of(
            NamingStrategy.JPA,
            Set.of(
                    "default",
                    "jpa",
                    "org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl",
                    "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"),
            NamingStrategy.SPRING,
            Set.of(
                    "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy",
                    "org.springframework.boot.hibernate.SpringImplicitNamingStrategy",
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
                    "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));

    private HibernateSettings() {}

    /** The settings with what Hibernate's say; the user's own win. */
    public static ReaderSettings apply(ReaderSettings own, Map<String, String> hibernate) {
        Optional<String> schema =
                own.schema().or(() -> Optional.ofNullable(hibernate.get(SCHEMA)).filter(s -> !s.isBlank()));
        Quoting quoting = quoting(own.quoting(), hibernate);
        ValidationMode validation = own.validation() == ValidationMode.AUTO && !isValidated(hibernate)
                ? ValidationMode.IGNORE
                : own.validation();
        StructOrder order =
                "legacy".equalsIgnoreCase(hibernate.get(COLUMN_ORDER)) ? StructOrder.AS_MAPPED : own.structOrder();
        return new ReaderSettings(
                own.naming(),
                schema,
                own.types(),
                own.target(),
                quoting,
                validation,
                AuditSettings.of(hibernate),
                order,
                PreferredTypes.of(hibernate));
    }

    private static Quoting quoting(Quoting own, Map<String, String> hibernate) {
        if (own == Quoting.ALL || isTrue(hibernate.get(QUOTED))) {
            return Quoting.ALL;
        }
        return isTrue(hibernate.get(QUOTED_KEYWORDS)) ? Quoting.KEYWORDS : own;
    }

    private static boolean isValidated(Map<String, String> hibernate) {
        List<String> modes = List.of(hibernate
                .getOrDefault(VALIDATION, "auto")
                .toLowerCase(Locale.ROOT)
                .split("[\\s,]+", -1));
        return (modes.contains("auto") || modes.contains("ddl"))
                && !"false".equalsIgnoreCase(hibernate.get(VALIDATION_TO_DDL));
    }

    private static boolean isTrue(@Nullable String value) {
        return "true".equalsIgnoreCase(value);
    }

    /** Whether {@link #apply} looks at the setting. */
    public static boolean isHonoured(String key) {
        return List.of(
                                SCHEMA,
                                QUOTED,
                                QUOTED_KEYWORDS,
                                VALIDATION,
                                VALIDATION_TO_DDL,
                                COLUMN_ORDER,
                                AuditSettings.STRATEGY)
                        .contains(key)
                || PreferredTypes.isSetting(key)
                || AuditSettings.USUAL.containsKey(key);
    }

    /** Whether the setting may change the schema, so that it makes sense to tell it. */
    public static boolean isKnown(String key) {
        return isHonoured(key) || HARMLESS_VALUES.containsKey(key);
    }

    /** Why the schema would not be the one that is read, in words; empty if the setting is honoured or harmless. */
    public static Optional<String> refusal(String key, String value, NamingStrategy naming) {
        if (PreferredTypes.isSetting(key) && !value.isBlank()) {
            return PreferredTypes.parse(value).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "that type is not known for it. Leave it out, and put @JdbcTypeCode or @StoredAs on the"
                                    + " attributes");
        }
        Set<String> harmless = HARMLESS_VALUES.get(key);
        if (harmless == null || value.isBlank() || harmless.stream().anyMatch(value::equalsIgnoreCase)) {
            return Optional.empty();
        }
        if (!harmless.isEmpty()) {
            return Optional.of("it makes another schema than the one that is read; leave it out");
        }
        return NAMINGS.getOrDefault(naming, Set.of()).contains(value)
                ? Optional.empty()
                : Optional.of("names are made by naming=" + naming.name().toLowerCase(Locale.ROOT)
                        + ", which is another strategy. Choose it with -Areviver.naming=jpa or spring; with a strategy of your"
                        + " own, name tables and columns in the annotations");
    }
}
