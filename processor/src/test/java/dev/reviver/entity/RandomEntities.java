package dev.reviver.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A few entities that belong together, made of choices: hierarchies, keys of all kinds, basic types, embeddables,
 * collections and associations, in combinations that nobody would think of.
 */
final class RandomEntities {
    private final RandomGroup group;
    private final Choices choices;
    private final RandomMembers members;
    private final RandomKeys keys;
    private final RandomAssociations associations;

    private RandomEntities(Choices choices) {
        this.group = new RandomGroup(choices);
        this.choices = choices;
        this.members = new RandomMembers(group);
        this.keys = new RandomKeys(group);
        this.associations = new RandomAssociations(group);
    }

    /** Sources by class name. */
    static Map<String, String> of(Choices choices) {
        RandomEntities entities = new RandomEntities(choices);
        entities.make();
        return entities.group.classes().values().stream()
                .collect(Collectors.toMap(type -> type.name, RandomClass::source, (a, b) -> a, LinkedHashMap::new));
    }

    private void make() {
        RandomClass color = group.add("Color");
        color.kind = "enum";
        color.body.add("RED, GREEN, DARK_BLUE");
        RandomClass place = group.add("Place");
        place.annotations.add("@Embeddable");
        access(place);
        members.basics("Place", place, 1 + choices.below("Place.count", 2));
        // What is stored as a document is used for nothing else: Hibernate mixes up the columns then.
        RandomClass document = group.add("Doc");
        document.annotations.add("@Embeddable");
        access(document);
        members.basics("Doc", document, 1 + choices.below("Doc.count", 2));
        RandomClass span = group.add("Span");
        span.annotations.add("@Embeddable");
        access(span);
        members.basics("Span", span, 1);
        if (choices.chance("Span.nested", 60)) {
            span.member("Place", "spot", members.overrides("Span.spot", place, ""));
        }
        RandomClass text = group.add("Shout");
        text.annotations.add(choices.chance("Shout.auto", 20) ? "@Converter(autoApply = true)" : "@Converter");
        text.head = "implements AttributeConverter<StringBuilder, String>";
        text.body.add("public String convertToDatabaseColumn(StringBuilder value) { return null; }");
        text.body.add("public StringBuilder convertToEntityAttribute(String value) { return null; }");
        int count = 2 + choices.below("count", 3);
        for (int i = 0; i < count; i++) {
            group.roots().add(root(RandomGroup.NAMES.get(i), i));
        }
        for (RandomGroup.Root root : group.roots()) {
            for (RandomClass type : root.hierarchy()) {
                associations.add(type, root);
            }
        }
    }

    /** Else it is that of the entity, and what stands at the fields may count for nothing. */
    private void access(RandomClass embeddable) {
        if (choices.chance(embeddable.name + ".access", 80)) {
            embeddable.annotations.add("@Access(AccessType.FIELD)");
        }
    }

    private RandomGroup.Root root(String name, int index) {
        RandomClass type = group.add(name);
        type.annotations.add("@Entity");
        type.byProperty = choices.chance(name + ".byProperty", 25);
        if (choices.chance(name + ".table", 25)) {
            table(name, type);
        }
        List<RandomClass> hierarchy = new ArrayList<>(List.of(type));
        RandomClass holder = type;
        if (choices.chance(name + ".base", 25)) {
            holder = group.add(name + "Base");
            holder.annotations.add("@MappedSuperclass");
            holder.byProperty = type.byProperty;
            holder.kind = "abstract class";
            if (choices.chance(name + ".generic", 50)) {
                holder.parameters = "<T>";
                holder.member("T", "generic", List.of("@Basic"));
                type.head = "extends " + holder.name + "<"
                        + choices.pick(name + ".argument", List.of("Integer", "String", "java.time.LocalDate")) + ">";
            } else {
                type.head = "extends " + holder.name;
            }
            members.basics(holder.name, holder, choices.below(holder.name + ".count", 3));
        }
        RandomGroup.Key key = keys.key(name, holder, index);
        members.basics(name, type, 1 + choices.below(name + ".count", 5));
        if (choices.chance(name + ".version", 20)) {
            type.member(
                    choices.pick(name + ".versionType", List.of("int", "Long", "java.time.Instant", "short")),
                    "revision",
                    List.of("@Version"));
        }
        if (choices.chance(name + ".embedded", 40)) {
            members.embedded(name + ".span", type, "span");
            if (choices.chance(name + ".twice", 30)) {
                members.embedded(name + ".other", type, "other");
            }
        }
        if (choices.chance(name + ".elements", 40)) {
            members.elements(name + ".elements", type, "parts");
        }
        if (choices.chance(name + ".secondary", 12) && !isSpread(name)) {
            secondary(name, type);
        }
        if (choices.chance(name + ".softDelete", 7)) {
            type.annotations.add(choices.pick(
                    name + ".softDeleteKind",
                    List.of(
                            "@SoftDelete",
                            "@SoftDelete(columnName = \"gone\")",
                            "@SoftDelete(strategy = SoftDeleteType.ACTIVE)",
                            "@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)")));
        }
        if (choices.chance(name + ".natural", 10)) {
            type.member(
                    "String",
                    "code",
                    List.of("@NaturalId" + (choices.chance(name + ".mutable", 50) ? "(mutable = true)" : "")));
        }
        if (choices.chance(name + ".comment", 8)) {
            type.annotations.add("@Comment(\"about " + name + "\")");
        }
        if (choices.chance(name + ".audited", 10)) {
            type.annotations.add(
                    "@org.hibernate.envers.Audited(targetAuditMode = org.hibernate.envers.RelationTargetAuditMode.NOT_AUDITED)");
        }
        if (choices.chance(name + ".hierarchy", 40)) {
            hierarchy(name, type, hierarchy);
        }
        return new RandomGroup.Root(type, key, hierarchy);
    }

    private void table(String name, RandomClass type) {
        List<String> parts = new ArrayList<>();
        parts.add("name = \""
                + choices.pick(
                        name + ".tableName",
                        List.of(
                                name + "s",
                                "t_" + name,
                                "`" + name + " Table`",
                                "`" + RandomGroup.RESERVED.get(RandomGroup.NAMES.indexOf(name)) + "`",
                                "camelTable" + name))
                + "\"");
        if (choices.chance(name + ".schema", 20)) {
            parts.add("schema = \"extra\"");
        }
        if (choices.chance(name + ".index", 30)) {
            parts.add("indexes = @Index(columnList = \"m0"
                    + choices.pick(name + ".indexKind", List.of("\"", " desc\"", " ASC\"", "\", unique = true"))
                    + ")");
        }
        if (choices.chance(name + ".uniqueKey", 30)) {
            parts.add("uniqueConstraints = @UniqueConstraint(columnNames = {\"m0\"})");
        }
        type.annotations.add("@Table(" + String.join(", ", parts) + ")");
    }

    /** Hibernate does not take secondary tables then. */
    private boolean isSpread(String name) {
        return choices.chance(name + ".hierarchy", 40) && strategy(name).equals("TABLE_PER_CLASS");
    }

    private String strategy(String name) {
        return choices.pick(
                name + ".strategy", List.of("SINGLE_TABLE", "SINGLE_TABLE", "JOINED", "JOINED", "TABLE_PER_CLASS"));
    }

    private void secondary(String name, RandomClass type) {
        String table = choices.pick(name + ".secondaryName", List.of(name + "Details", "more_" + name));
        type.annotations.add("@SecondaryTable(name = \"" + table + "\""
                + (choices.chance(name + ".secondaryKey", 30) && type.isSimple()
                        ? ", pkJoinColumns = @PrimaryKeyJoinColumn(name = \"owner\")"
                        : "")
                + ")");
        type.member(
                choices.pick(name + ".secondaryType", List.of("String", "Integer", "Color")),
                "far",
                List.of("@Column(table = \"" + table + "\""
                        + (choices.chance(name + ".farRequired", 30) ? ", nullable = false" : "") + ")"));
        if (choices.chance(name + ".farUnique", 40)) {
            type.member(
                    "int",
                    "farther",
                    List.of("@Column(table = \"" + table + "\", name = \"farther_one\", unique = true)"));
        }
    }

    private void hierarchy(String name, RandomClass type, List<RandomClass> hierarchy) {
        String strategy = strategy(name);
        type.annotations.add("@Inheritance(strategy = InheritanceType." + strategy + ")");
        if (choices.chance(name + ".abstract", 30)) {
            type.kind = "abstract class";
        }
        String discriminator = choices.pick(
                name + ".discriminator",
                List.of(
                        "",
                        "",
                        "@DiscriminatorColumn(name = \"kindOf\")",
                        "@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)",
                        "@DiscriminatorColumn(name = \"kind\", discriminatorType = DiscriminatorType.CHAR)",
                        "@DiscriminatorColumn(length = 12)"));
        if (!discriminator.isEmpty() && !strategy.equals("TABLE_PER_CLASS")) {
            type.annotations.add(discriminator);
            if (discriminator.contains("Type")) {
                type.annotations.add("@DiscriminatorValue(\"" + (discriminator.contains("CHAR") ? "z" : "9") + "\")");
            }
        }
        int subclasses = 1 + choices.below(name + ".subclasses", 3);
        RandomClass above = type;
        for (int i = 0; i < subclasses; i++) {
            RandomClass sub = group.add(name + List.of("One", "Two", "Three").get(i));
            sub.annotations.add("@Entity");
            sub.byProperty = type.byProperty;
            sub.head = "extends " + above.name;
            if (discriminator.contains("INTEGER")) {
                sub.annotations.add("@DiscriminatorValue(\"" + (i + 1) + "\")");
            } else if (discriminator.contains("CHAR")) {
                sub.annotations.add("@DiscriminatorValue(\"" + "abc".charAt(i) + "\")");
            }
            if (strategy.equals("JOINED") && type.isSimple() && choices.chance(sub.name + ".joinColumn", 25)) {
                sub.annotations.add("@PrimaryKeyJoinColumn(name = \"" + sub.name + "_id\""
                        + choices.pick(
                                sub.name + ".joinKey",
                                List.of("", ", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)"))
                        + ")");
            }
            if (strategy.equals("JOINED") && choices.chance(sub.name + ".onDelete", 15)) {
                sub.annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
            }
            if (!strategy.equals("SINGLE_TABLE") && choices.chance(sub.name + ".table", 15)) {
                sub.annotations.add("@Table(name = \"sub_" + sub.name + "\")");
            }
            members.basics(sub.name, sub, choices.below(sub.name + ".count", 4));
            if (choices.chance(sub.name + ".embedded", 20)) {
                members.embedded(sub.name + ".place", sub, "place" + sub.name);
            }
            if (choices.chance(sub.name + ".elements", 20)) {
                members.elements(sub.name + ".elements", sub, "bits" + sub.name);
            }
            hierarchy.add(sub);
            if (choices.chance(sub.name + ".deeper", 40)) {
                above = sub;
            }
        }
    }
}
