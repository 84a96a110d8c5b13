package dev.reviver.entity;

import dev.reviver.element.Name;
import java.util.Locale;

/** How names that no annotation gives are made, and how all names become those of the database. */
public enum NamingStrategy {
    /** Hibernate's defaults: {@code ImplicitNamingStrategyJpaCompliantImpl}, {@code PhysicalNamingStrategyStandardImpl}. */
    JPA {
        @Override
        Name physical(Name logical) {
            return logical;
        }

        @Override
        Name joinTable(Name owner, Name target, String attribute) {
            return Name.of(owner.text() + "_" + target.text()).quotedIf(owner.quoted() || target.quoted());
        }
    },

    /** Spring Boot's: {@code SpringImplicitNamingStrategy}, {@code PhysicalNamingStrategySnakeCaseImpl}. */
    SPRING {
        @Override
        Name physical(Name logical) {
            return logical.quoted() ? logical : Name.of(snakeCase(logical.text()));
        }

        @Override
        Name joinTable(Name owner, Name target, String attribute) {
            return Name.of(owner.text() + "_" + attribute).quotedIf(owner.quoted() || target.quoted());
        }
    };

    /** The database's name for a logical one. */
    abstract Name physical(Name logical);

    /** The logical name of a join table without a name of its own, from the logical names of the tables it joins. */
    abstract Name joinTable(Name owner, Name target, String attribute);

    /** The one that a module may have had before. */
    NamingStrategy other() {
        return this == JPA ? SPRING : JPA;
    }

    private static String snakeCase(String name) {
        StringBuilder text = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < text.length() - 1; i++) {
            if (startsWord(text.charAt(i - 1), text.charAt(i), text.charAt(i + 1))) {
                text.insert(i++, '_');
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean startsWord(char before, char current, char after) {
        return (Character.isLowerCase(before) || Character.isDigit(before))
                && Character.isUpperCase(current)
                && (Character.isLowerCase(after) || Character.isDigit(after));
    }
}
