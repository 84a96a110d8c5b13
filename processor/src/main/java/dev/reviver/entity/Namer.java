package dev.reviver.entity;

import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.Identifier;
import dev.reviver.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes the database's names from logical ones, and reports those that cannot be names. After a report it goes on with
 * a stand-in, so that one wrong name gives one message.
 */
final class Namer {
    private static final Pattern UNFIT_IN_QUOTES = Pattern.compile("[\"`;\\p{Cntrl}]");

    private final NamingStrategy strategy;
    private final Optional<Name> defaultSchema;
    private final Quoting quoting;
    private final Report report;

    Namer(ReaderSettings settings, Report report) {
        this.strategy = settings.naming();
        this.defaultSchema = settings.schema().map(Name::parse);
        this.quoting = settings.quoting();
        this.report = report;
    }

    NamingStrategy strategy() {
        return strategy;
    }

    /** A logical name as others are made of it: with quotes, if the settings want them. */
    Name logical(Name given) {
        return quoting.apply(given);
    }

    /** The physical name of a table, column or sequence. */
    Name physical(Name logical) {
        return strategy.physical(quoting.apply(logical));
    }

    /** The catalog's spelling of a physical name, or of one that no strategy touches: that of a constraint. */
    String inCatalog(Name given, Site site) {
        return spelled(quoting.apply(given), site);
    }

    private String spelled(Name physical, Site site) {
        String name = physical.inCatalog();
        boolean wellFormed = physical.quoted()
                ? !name.isBlank() && !UNFIT_IN_QUOTES.matcher(name).find()
                : isPlain(name);
        if (!wellFormed) {
            report.report(Problem.NAME_INVALID, site, name.replaceAll("\\p{Cntrl}", "?"));
            return standIn(name);
        }
        if (!Identifier.isValid(name)) {
            report.report(Problem.NAME_TOO_LONG, site, name, Identifier.bytes(name), Identifier.MAX_BYTES);
            return standIn(name);
        }
        return name;
    }

    /** The name of a table or sequence with its database schema; an empty {@code schema} means the default one. */
    QualifiedName qualified(Name physical, String schema, Site site) {
        Optional<Name> given = schema.isEmpty() ? defaultSchema : Optional.of(Name.parse(schema));
        return new QualifiedName(given.map(name -> inCatalog(physical(name), site)), inCatalog(physical, site));
    }

    /** The name of an enum type with the default database schema: that of its class, which Hibernate never quotes. */
    QualifiedName ofEnum(String simpleName, Site site) {
        return new QualifiedName(
                defaultSchema.map(name -> inCatalog(physical(name), site)), spelled(Name.of(simpleName), site));
    }

    /** What needs no quotes in PostgreSQL; any letter outside ASCII counts (manual, "Identifiers and Key Words"). */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c >= 0x80;
            if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '$'))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String standIn(String name) {
        return "unnamed_" + Integer.toHexString(name.hashCode());
    }
}
