package dev.reviver.entity;

import dev.reviver.schema.Generated;
import dev.reviver.type.PreferredTypes;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What the readers of basic values share.
 *
 * @param types javac's knowledge of types
 * @param elements javac's knowledge of classes
 * @param converters the converters of the module
 * @param userTypes what was told of classes that decide later
 * @param validations the constraints that validation puts into the schema
 * @param generated how PostgreSQL keeps a computed column, if the mapping does not say
 * @param target the major version of PostgreSQL
 * @param audits how Envers calls what it adds
 * @param structOrder the order of the attributes of composite types
 * @param preferred the types of columns that are preferred for some Java types
 */
record Basics(
        Types types,
        Elements elements,
        Converters converters,
        UserTypes userTypes,
        Validations validations,
        Generated.Storage generated,
        int target,
        AuditSettings audits,
        StructOrder structOrder,
        PreferredTypes preferred) {}
