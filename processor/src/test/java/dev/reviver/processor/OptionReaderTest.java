package dev.reviver.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.draft.DropMode;
import dev.reviver.draft.Purge;
import dev.reviver.entity.NamingStrategy;
import dev.reviver.entity.ValidationMode;
import dev.reviver.hazard.Acceptances;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionReaderTest {
    private final Map<String, String> arguments = new HashMap<>();
    private final Properties properties = new Properties();

    @Test
    void hasDefaults() {
        OptionReader reader = reader();
        assertThat(reader.read())
                .isEqualTo(new ReviverOptions(
                        Optional.empty(),
                        Optional.empty(),
                        CheckMode.WARN,
                        NamingStrategy.JPA,
                        DropMode.DROP,
                        Renames.NONE,
                        Backfills.NONE,
                        Acceptances.NONE,
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        ValidationMode.AUTO,
                        Map.of(),
                        18,
                        false));
        assertThat(reader.refusals()).isEmpty();
    }

    @Test
    void readsEveryOption() {
        arguments.put("reviver.migrations", "sql");
        arguments.put("reviver.name", "add_profile");
        arguments.put("reviver.check", "error");
        arguments.put("reviver.naming", "spring");
        arguments.put("reviver.drop", "refuse");
        arguments.put("reviver.rename", "a=b,c.d=");
        arguments.put("reviver.schema", "blog");
        arguments.put("reviver.package", "blog.migrations");
        arguments.put("reviver.validation", "ignore");
        arguments.put("reviver.types", "blog.Tags=jsonb,blog.Money=numeric(19,2)");
        arguments.put("reviver.hibernate", "org.hibernate.envers.audit_table_suffix=_h, hibernate.default_schema=a");
        arguments.put("reviver.empty", "true");
        arguments.put("reviver.target", "13");
        arguments.put("reviver.online", "true");
        arguments.put("reviver.backfill", "a.b='x;y';c.d=lower(e)");
        arguments.put("reviver.accept", "RV102:a.b:because: of this");
        arguments.put("reviver.fork", "repair");
        arguments.put("reviver.purge", "a.b__archived");
        arguments.put("other.key", "ignored");
        OptionReader reader = reader();
        assertThat(reader.read())
                .isEqualTo(new ReviverOptions(
                        Optional.of("sql"),
                        Optional.of("add_profile"),
                        CheckMode.ERROR,
                        NamingStrategy.SPRING,
                        DropMode.REFUSE,
                        Renames.parse("a=b,c.d="),
                        Backfills.parse("a.b='x;y'; c.d=lower(e)"),
                        Acceptances.parse("RV102:a.b:because: of this"),
                        Optional.of(Purge.parse("a.b__archived")),
                        true,
                        true,
                        Optional.of("blog"),
                        Optional.of("blog.migrations"),
                        Map.of("blog.Tags", "jsonb", "blog.Money", "numeric(19,2)"),
                        ValidationMode.IGNORE,
                        Map.of("org.hibernate.envers.audit_table_suffix", "_h", "hibernate.default_schema", "a"),
                        13,
                        true));
        assertThat(reader.refusals()).isEmpty();
    }

    @Test
    void refusesSettingsOfHibernateThatItDoesNotHonour() {
        for (String settings : List.of(
                "org.hibernate.envers.audit_table_sufix=_h",
                "hibernate.default_schema",
                "hibernate.type.preferred_uuid_jdbc_type=BLOB")) {
            arguments.put("reviver.hibernate", settings);
            OptionReader reader = reader();
            assertThat(reader.read().hibernate()).isEmpty();
            assertThat(reader.refusals()).hasSize(1);
        }
    }

    @Test
    void prefersTheCompilerArgumentToTheSystemProperty() {
        properties.setProperty("reviver.name", "property");
        properties.setProperty("reviver.check", "ignore");
        arguments.put("reviver.name", "argument");
        ReviverOptions options = reader().read();
        assertThat(options.name()).contains("argument");
        assertThat(options.check()).isEqualTo(CheckMode.IGNORE);
    }

    @Test
    void doesNotRefuseAPropertyThatAnArgumentOverrules() {
        properties.setProperty("reviver.check", "nonsense");
        arguments.put("reviver.check", "warn");
        OptionReader reader = reader();
        assertThat(reader.read().check()).isEqualTo(CheckMode.WARN);
        assertThat(reader.refusals()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', letters",
        "name, ../x, letters",
        "name, ${reviver.name}, letters",
        "check, warning, 'warn, error or ignore'",
        "naming, hibernate, jpa or spring",
        "drop, cascade, 'drop, archive or refuse'",
        "backfill, a.b, 'write table.column=expression'",
        "backfill, a=1, 'write table.column'",
        "backfill, a.b=(1, 'no SQL expression'",
        "accept, RV102:a.b, 'write CODE:table.column:reason'",
        "accept, RV102:a.b: , 'without a reason'",
        "accept, RV999:a.b:x, 'there is no hazard RV999'",
        "purge, a.b.c.d, 'cannot read'",
        "rename, a, 'cannot read the rename'",
        "rename, 'a=b,a=c', two renames",
        "schema, '', the name of a database schema",
        "target, 12, from 13 to 18",
        "target, 19, from 13 to 18",
        "target, x, from 13 to 18",
        "online, yes, true or false",
        "package, 1x, the name of a Java package",
        "empty, yes, true or false",
        "empty, true, it needs a name",
        "migrations, ' ', a directory",
        "nmae, x, 'reviver''s options are migrations, name, check'",
        "NAME, x, there is no such option",
    })
    void refusesABadValueAndSaysWhatIsAllowed(String key, String value, String reason) {
        for (boolean asProperty : new boolean[] {true, false}) {
            arguments.clear();
            properties.clear();
            if (asProperty) {
                properties.setProperty("reviver." + key, value);
            } else {
                arguments.put("reviver." + key, value);
            }
            OptionReader reader = reader();
            reader.read();
            assertThat(reader.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.option()).isEqualTo("reviver." + key);
                assertThat(refusal.value()).isEqualTo(value);
                assertThat(refusal.reason()).contains(reason);
            });
        }
    }

    @Test
    void refusesADirectoryThatCannotBeOne() {
        arguments.put("reviver.migrations", "a\0b");
        OptionReader reader = reader();
        reader.read();
        assertThat(reader.refusals()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "check", "empty", "rename"})
    void refusesAKeyWithoutAValue(String key) {
        arguments.put("reviver." + key, null);
        OptionReader reader = reader();
        reader.read();
        assertThat(reader.refusals()).hasSize(1);
    }

    private OptionReader reader() {
        return new OptionReader(arguments, properties);
    }
}
