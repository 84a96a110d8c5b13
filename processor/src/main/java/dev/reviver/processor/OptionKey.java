package dev.reviver.processor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The keys of {@code -Areviver.KEY=VALUE}, each with the values that it takes, in words. */
enum OptionKey {
    MIGRATIONS("a directory, absolute or below the module's own"),
    NAME("at most 128 letters A to Z and a to z, digits, \"_\" and \"-\", a letter or digit first, as in add_profile"),
    CHECK("warn, error or ignore"),
    NAMING("jpa or spring"),
    DROP("drop, archive or refuse"),
    FORK("refuse or repair"),
    PURGE("all, or names of what is archived with a comma between them, as in users.bio__archived,draft__archived"),
    ACCEPT("CODE:table.column:reason, several with a semicolon between them, as in RV102:users.fax:moved to contact"),
    BACKFILL("table.column=expression, several with a semicolon between them, as in users.country='DE'"),
    RENAME("old=new pairs with a comma between them, as in users.bio=users.biography,post=article"),
    SCHEMA("the name of a database schema"),
    TARGET("a major version of PostgreSQL from 13 to 18"),
    ONLINE("true or false"),
    PACKAGE("the name of a Java package"),
    EMPTY("true or false"),
    TYPES("class=type pairs with a comma between them, as in com.acme.TagsType=jsonb,com.acme.MoneyType=numeric(19,2)"),
    VALIDATION("apply or ignore"),
    HIBERNATE(
            "setting=value pairs with a comma between them, as in org.hibernate.envers.audit_table_suffix=_history; of"
                    + " settings that change the schema");

    private static final String PREFIX = "reviver.";

    private final String allowed;

    OptionKey(String allowed) {
        this.allowed = allowed;
    }

    /** As people write it: {@code reviver.name}. */
    String option() {
        return PREFIX + key();
    }

    /** The values that it takes. */
    String allowed() {
        return allowed;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code option} claims to be one of ours. */
    static boolean isOurs(String option) {
        return option.startsWith(PREFIX);
    }

    static List<String> options() {
        return Arrays.stream(values()).map(OptionKey::option).toList();
    }

    /** All keys, for messages. */
    static String keys() {
        return Arrays.stream(values()).map(OptionKey::key).collect(Collectors.joining(", "));
    }
}
