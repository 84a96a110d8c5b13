package dev.reviver.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A few entities that belong together, made of choices: hierarchies, keys of all kinds, basic types, embeddables,
 * collections and associations, in combinations that nobody would think of.
 */
final class RandomEntities {
    private static final List<String> NAMES = List.of("Alpha", "BetaTwo", "Gamma", "DeltaX");
    private static final List<String> RESERVED =
            List.of("order", "user", "group", "select", "table", "from", "check", "end", "limit", "all");

    private final Choices choices;
    private final Map<String, RandomClass> classes = new LinkedHashMap<>();
    private final List<Root> roots = new ArrayList<>();

    private RandomEntities(Choices choices) {
        this.choices = choices;
    }

    /** Sources by class name. */
    static Map<String, String> of(Choices choices) {
        RandomEntities entities = new RandomEntities(choices);
        entities.make();
        return entities.classes.values().stream()
                .collect(Collectors.toMap(type -> type.name, RandomClass::source, (a, b) -> a, LinkedHashMap::new));
    }

    /** How a key looks to those who refer to it. */
    private enum Key {
        SIMPLE,
        COMPOSITE,
        /** Of several columns, too, whose names come from elsewhere. */
        DERIVED
    }

    private record Root(RandomClass type, Key key, List<RandomClass> hierarchy) {}

    private void make() {
        RandomClass color = add("Color");
        color.kind = "enum";
        color.body.add("RED, GREEN, DARK_BLUE");
        RandomClass place = add("Place");
        place.annotations.add("@Embeddable");
        access(place);
        basics("Place", place, 1 + choices.below("Place.count", 2));
        // What is stored as a document is used for nothing else: Hibernate mixes up the columns then.
        RandomClass document = add("Doc");
        document.annotations.add("@Embeddable");
        access(document);
        basics("Doc", document, 1 + choices.below("Doc.count", 2));
        RandomClass span = add("Span");
        span.annotations.add("@Embeddable");
        access(span);
        basics("Span", span, 1);
        if (choices.chance("Span.nested", 60)) {
            span.member("Place", "spot", overrides("Span.spot", place, ""));
        }
        RandomClass text = add("Shout");
        text.annotations.add(choices.chance("Shout.auto", 20) ? "@Converter(autoApply = true)" : "@Converter");
        text.head = "implements AttributeConverter<StringBuilder, String>";
        text.body.add("public String convertToDatabaseColumn(StringBuilder value) { return null; }");
        text.body.add("public StringBuilder convertToEntityAttribute(String value) { return null; }");
        int count = 2 + choices.below("count", 3);
        for (int i = 0; i < count; i++) {
            roots.add(root(NAMES.get(i), i));
        }
        for (Root root : roots) {
            for (RandomClass type : root.hierarchy) {
                associations(type, root);
            }
        }
    }

    /** Else it is that of the entity, and what stands at the fields may count for nothing. */
    private void access(RandomClass embeddable) {
        if (choices.chance(embeddable.name + ".access", 80)) {
            embeddable.annotations.add("@Access(AccessType.FIELD)");
        }
    }

    private RandomClass add(String name) {
        RandomClass type = new RandomClass(name);
        classes.put(name, type);
        return type;
    }

    private Root root(String name, int index) {
        RandomClass type = add(name);
        type.annotations.add("@Entity");
        type.byProperty = choices.chance(name + ".byProperty", 25);
        if (choices.chance(name + ".table", 25)) {
            table(name, type);
        }
        List<RandomClass> hierarchy = new ArrayList<>(List.of(type));
        RandomClass holder = type;
        if (choices.chance(name + ".base", 25)) {
            holder = add(name + "Base");
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
            basics(holder.name, holder, choices.below(holder.name + ".count", 3));
        }
        Key key = key(name, holder, index);
        basics(name, type, 1 + choices.below(name + ".count", 5));
        if (choices.chance(name + ".version", 20)) {
            type.member(
                    choices.pick(name + ".versionType", List.of("int", "Long", "java.time.Instant", "short")),
                    "revision",
                    List.of("@Version"));
        }
        if (choices.chance(name + ".embedded", 40)) {
            embedded(name + ".span", type, "span");
            if (choices.chance(name + ".twice", 30)) {
                embedded(name + ".other", type, "other");
            }
        }
        if (choices.chance(name + ".elements", 40)) {
            elements(name + ".elements", type, "parts");
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
        return new Root(type, key, hierarchy);
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
                                "`" + RESERVED.get(NAMES.indexOf(name)) + "`",
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

    private Key key(String name, RandomClass holder, int index) {
        int kind = choices.below(name + ".key", 20);
        String column = choices.chance(name + ".idColumn", 20)
                ? "@Column(name = \"" + choices.pick(name + ".idName", List.of("the_id", "key" + name, "ID")) + "\")"
                : "";
        switch (kind) {
            case 0, 1 -> holder.member("Long", "id", with(column, "@Id", "@GeneratedValue"));
            case 2 ->
                holder.member("long", "id", with(column, "@Id", "@GeneratedValue(strategy = GenerationType.IDENTITY)"));
            case 3 ->
                holder.member(
                        "Integer",
                        "id",
                        with(
                                column,
                                "@Id",
                                "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"g" + name + "\")",
                                "@SequenceGenerator(name = \"g" + name + "\""
                                        + choices.pick(
                                                name + ".generator",
                                                List.of(
                                                        "",
                                                        ", sequenceName = \"mySeq" + name + "\"",
                                                        ", allocationSize = 1",
                                                        ", initialValue = 7, allocationSize = 20"))
                                        + ")"));
            case 4 -> holder.member("java.util.UUID", "id", with(column, "@Id", "@GeneratedValue"));
            case 5 -> holder.member("String", "id", with(column.isEmpty() ? "@Column(length = 40)" : column, "@Id"));
            case 6 -> holder.member("Integer", "id", with(column, "@Id"));
            case 7 ->
                holder.member("Long", "id", with(column, "@Id", "@GeneratedValue(strategy = GenerationType.TABLE)"));
            case 8 ->
                holder.member(
                        "Long",
                        "id",
                        with(
                                column,
                                "@Id",
                                choices.pick(
                                        name + ".special",
                                        List.of(
                                                "@NativeGenerator",
                                                "@GeneratedValue(strategy = GenerationType.SEQUENCE)",
                                                "@Column(name = \"x\", updatable = false)"))));
            case 9, 10, 11 -> {
                RandomClass key = add(name + "Key");
                key.annotations.add("@Embeddable");
                keyParts(name, key, List.of());
                holder.member(key.name, "id", List.of("@EmbeddedId"));
                return Key.COMPOSITE;
            }
            case 12, 13 -> {
                RandomClass key = add(name + "Key");
                key.byProperty = holder.byProperty;
                keyParts(name, key, List.of());
                holder.annotations.add("@IdClass(" + key.name + ".class)");
                keyParts(name, holder, List.of("@Id"));
                return Key.COMPOSITE;
            }
            case 14 -> {
                RandomClass key = add(name + "Key");
                key.kind = "record";
                key.annotations.add("@Embeddable");
                key.components = keyTypes(name).entrySet().stream()
                        .map(part -> part.getValue() + " " + part.getKey())
                        .collect(Collectors.joining(", "));
                holder.member(key.name, "id", List.of("@EmbeddedId"));
                return Key.COMPOSITE;
            }
            case 15, 16, 17 -> {
                if (index > 0) {
                    Root parent = roots.get(choices.below(name + ".parent", index));
                    String mapped = parent.type.keyType();
                    if (kind == 17 || mapped == null) {
                        holder.member(
                                parent.type.name,
                                "parent",
                                List.of("@Id", choices.pick(name + ".derived", List.of("@OneToOne", "@ManyToOne"))));
                    } else {
                        holder.member(mapped, "id", List.of(parent.key == Key.SIMPLE ? "@Id" : "@EmbeddedId"));
                        holder.member(
                                parent.type.name,
                                "parent",
                                with(
                                        choices.chance(name + ".derivedColumn", 30) && parent.key == Key.SIMPLE
                                                ? "@JoinColumn(name = \"parentId\")"
                                                : "",
                                        "@MapsId",
                                        "@OneToOne"));
                    }
                    return parent.key == Key.SIMPLE ? Key.SIMPLE : Key.DERIVED;
                }
                holder.member("Long", "id", with(column, "@Id", "@GeneratedValue"));
            }
            default -> {
                if (index > 0) {
                    Root parent = roots.get(choices.below(name + ".parent", index));
                    String mapped = parent.type.keyType();
                    if (mapped != null) {
                        RandomClass key = add(name + "Key");
                        key.annotations.add("@Embeddable");
                        key.member(mapped, "parentKey", List.of());
                        key.member("int", "position", List.of());
                        holder.member(key.name, "id", List.of("@EmbeddedId"));
                        holder.member(parent.type.name, "parent", List.of("@MapsId(\"parentKey\")", "@ManyToOne"));
                        return Key.DERIVED;
                    }
                }
                holder.member("Long", "id", with(column, "@Id", "@GeneratedValue"));
            }
        }
        return Key.SIMPLE;
    }

    private Map<String, String> keyTypes(String name) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("k2", choices.pick(name + ".k2", List.of("int", "String", "Long", "java.time.LocalDate")));
        types.put("k1", choices.pick(name + ".k1", List.of("Integer", "String", "java.util.UUID", "Color")));
        return types;
    }

    private void keyParts(String name, RandomClass type, List<String> annotations) {
        keyTypes(name).forEach((part, of) -> type.member(of, part, annotations));
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
            RandomClass sub = add(name + List.of("One", "Two", "Three").get(i));
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
            basics(sub.name, sub, choices.below(sub.name + ".count", 4));
            if (choices.chance(sub.name + ".embedded", 20)) {
                embedded(sub.name + ".place", sub, "place" + sub.name);
            }
            if (choices.chance(sub.name + ".elements", 20)) {
                elements(sub.name + ".elements", sub, "bits" + sub.name);
            }
            hierarchy.add(sub);
            if (choices.chance(sub.name + ".deeper", 40)) {
                above = sub;
            }
        }
    }

    private void embedded(String name, RandomClass type, String member) {
        if (choices.chance(name + ".json", 12)) {
            type.member("Doc", member, List.of("@Embedded", "@JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)"));
            return;
        }
        RandomClass of = embeddable(choices.pick(name + ".type", List.of("Place", "Span")));
        List<String> annotations = new ArrayList<>();
        annotations.add("@Embedded");
        if (!member.equals("span") || choices.chance(name + ".overrides", 40)) {
            annotations.addAll(overrides(name, of, member + "_"));
        }
        type.member(of.name, member, annotations);
    }

    private RandomClass embeddable(String name) {
        return Objects.requireNonNull(classes.get(name));
    }

    /** Each attribute that has a column of its own gets another one. */
    private List<String> overrides(String name, RandomClass of, String prefix) {
        if (prefix.isEmpty() && !choices.chance(name + ".any", 40)) {
            return List.of("@Embedded");
        }
        List<String> annotations = new ArrayList<>();
        for (Map.Entry<String, String> attribute : paths(of).entrySet()) {
            annotations.add("@AttributeOverride(name = \"" + attribute.getKey() + "\", column = @Column(name = \""
                    + (prefix.isEmpty() ? name.replace('.', '_') + "_" : prefix)
                    + attribute.getKey().replace('.', '_') + "\""
                    + choices.pick(
                            name + attribute.getKey(),
                            List.of("", "", ", nullable = false", ", length = 33", ", unique = true"))
                    + "))");
        }
        return annotations;
    }

    private Map<String, String> paths(RandomClass of) {
        Map<String, String> paths = new LinkedHashMap<>();
        of.members().forEach((name, type) -> {
            RandomClass nested = classes.get(type);
            if (nested != null && nested.annotations.contains("@Embeddable")) {
                paths(nested).forEach((path, leaf) -> paths.put(name + "." + path, leaf));
            } else {
                paths.put(name, type);
            }
        });
        return paths;
    }

    private void elements(String name, RandomClass type, String member) {
        String of = choices.pick(
                name + ".of",
                List.of("String", "Integer", "Color", "java.time.LocalDate", "Place", "Span", "java.math.BigDecimal"));
        String container = choices.pick(
                name + ".container",
                List.of(
                        "java.util.List<%s>",
                        "java.util.Set<%s>",
                        "java.util.Map<String, %s>",
                        "java.util.Map<Color, %s>",
                        "java.util.Collection<%s>",
                        "java.util.SortedSet<%s>",
                        "java.util.Map<Integer, %s>"));
        List<String> annotations = new ArrayList<>(List.of("@ElementCollection"));
        if (choices.chance(name + ".table", 35)) {
            annotations.add("@CollectionTable(name = \""
                    + choices.pick(
                            name + ".tableName",
                            List.of("coll_" + type.name, "Coll" + type.name, "`a " + type.name + "`"))
                    + "\""
                    + (type.isSimple() && choices.chance(name + ".join", 40)
                            ? ", joinColumns = @JoinColumn(name = \"ownerId\")"
                            : "")
                    + choices.pick(
                            name + ".foreignKey",
                            List.of("", "", ", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)"))
                    + ")");
        }
        boolean basic = !classes.containsKey(of) || of.equals("Color");
        if (basic && choices.chance(name + ".column", 35)) {
            annotations.add("@Column("
                    + choices.pick(
                            name + ".columnKind",
                            List.of(
                                    "name = \"elt\"",
                                    "nullable = false",
                                    "name = \"theElement\", nullable = false",
                                    "length = 50",
                                    "unique = true"))
                    + ")");
        }
        if (of.equals("Color") && choices.chance(name + ".string", 50)) {
            annotations.add("@Enumerated(EnumType.STRING)");
        }
        if (container.contains("List") && choices.chance(name + ".ordered", 50)) {
            annotations.add(choices.pick(
                    name + ".order",
                    List.of(
                            "@OrderColumn",
                            "@OrderColumn(name = \"pos\", nullable = false)",
                            "@OrderColumn\n    @ListIndexBase(1)")));
        }
        if (container.contains("SortedSet")) {
            annotations.add("@SortNatural");
        }
        if (container.contains("Map") && choices.chance(name + ".keyColumn", 40)) {
            annotations.add("@MapKeyColumn("
                    + choices.pick(
                            name + ".key",
                            List.of("name = \"mk\"", "length = 20", "name = \"mapKey\", nullable = false"))
                    + ")");
        }
        if (container.contains("Color") && choices.chance(name + ".keyString", 50)) {
            annotations.add("@MapKeyEnumerated(EnumType.STRING)");
        }
        if (choices.chance(name + ".onDelete", 10)) {
            annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
        }
        type.member(String.format(container, of), member, annotations);
    }

    private void basics(String owner, RandomClass type, int count) {
        for (int i = 0; i < count; i++) {
            basic(owner, type, prefix(owner, type) + i, i);
        }
    }

    /** Members of subclasses have names of their own, but for a few whose siblings share a column. */
    private String prefix(String owner, RandomClass type) {
        if (NAMES.contains(owner)) {
            return "m";
        }
        return type.head.isEmpty()
                        || !choices.chance(owner + ".shares", 10)
                        || NAMES.stream().noneMatch(root -> type.head.equals("extends " + root))
                ? "m" + owner
                : "shared";
    }

    private void basic(String owner, RandomClass type, String member, int index) {
        String name = owner + ".m" + index;
        // The first of an entity is for its indexes.
        boolean first = member.equals("m0");
        RandomBasic of = choices.pick(name + ".type", first ? RandomBasic.ALL.subList(0, 20) : RandomBasic.ALL);
        if (of.type().equals(owner) || (of.isOfTwoColumns() && (type.byProperty || !NAMES.contains(owner)))) {
            of = RandomBasic.ALL.get(0);
        }
        List<String> annotations = new ArrayList<>(of.annotations());
        if (of.isComputed()) {
            type.member(of.type(), member, annotations);
            return;
        }
        List<String> column = new ArrayList<>();
        if (!first && !of.isOfTwoColumns() && choices.chance(name + ".named", 15)) {
            column.add("name = \""
                    + choices.pick(
                            name + ".name",
                            List.of(
                                    "camelName" + member,
                                    "`Quoted " + member + "`",
                                    "UPPER" + member,
                                    "snake_" + member,
                                    "`" + RESERVED.get(index) + "`"))
                    + "\"");
        }
        if (choices.chance(name + ".required", 20)) {
            column.add("nullable = false");
        }
        if (of.comparable() && choices.chance(name + ".unique", 8)) {
            column.add("unique = true");
        }
        if (choices.chance(name + ".sized", 20)) {
            column.add(choices.pick(name + ".size", of.sizes()));
        }
        column.removeIf(String::isEmpty);
        if (!column.isEmpty()) {
            annotations.add("@Column(" + String.join(", ", column) + ")");
        }
        if (choices.chance(name + ".basic", 8)) {
            annotations.add("@Basic(optional = false)");
        }
        if (choices.chance(name + ".default", 10) && !of.value().isEmpty()) {
            annotations.add("@ColumnDefault(\"" + of.value() + "\")");
        }
        if (choices.chance(name + ".comment", 5)) {
            annotations.add("@Comment(\"the " + member + "\")");
        }
        if (choices.chance(name + ".notNull", 7)) {
            annotations.add("@jakarta.validation.constraints.NotNull");
        }
        if (of.type().equals("String") && choices.chance(name + ".validSize", 8)) {
            annotations.add("@jakarta.validation.constraints.Size(max = 70)");
        }
        if (List.of("int", "Integer", "long", "Long", "java.math.BigDecimal").contains(of.type())
                && choices.chance(name + ".validRange", 10)) {
            annotations.add(choices.pick(
                    name + ".range",
                    List.of(
                            "@jakarta.validation.constraints.Min(3)",
                            "@jakarta.validation.constraints.Max(99)",
                            "@jakarta.validation.constraints.Positive",
                            "@jakarta.validation.constraints.Digits(integer = 9, fraction = 3)")));
        }
        type.member(of.type(), member, annotations);
    }

    private void associations(RandomClass type, Root root) {
        int count = choices.below(type.name + ".associations", 3);
        for (int i = 0; i < count; i++) {
            String name = type.name + ".a" + i;
            Root target = roots.get(choices.below(name + ".target", roots.size()));
            RandomClass to = choices.pick(name + ".targetClass", target.hierarchy);
            association(name, type, root, to, target, "ref" + type.name + i);
        }
    }

    private void association(String name, RandomClass type, Root root, RandomClass to, Root target, String member) {
        List<String> more = new ArrayList<>();
        String inverse = "of" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        boolean simple = target.key == Key.SIMPLE;
        boolean owner = root.key == Key.SIMPLE;
        int kind = choices.below(name + ".kind", 12);
        if (kind < 5 && choices.chance(name + ".onDelete", 15)) {
            more.add(choices.pick(
                    name + ".onDeleteKind",
                    List.of(
                            "@OnDelete(action = OnDeleteAction.CASCADE)",
                            "@OnDelete(action = OnDeleteAction.SET_NULL)")));
        }
        switch (kind) {
            case 0, 1, 2 -> {
                more.add("@ManyToOne" + choices.pick(name + ".optional", List.of("", "", "(optional = false)")));
                more.addAll(joinColumn(name, target.key, member));
                type.member(to.name, member, more);
                if (choices.chance(name + ".inverse", 40)) {
                    to.member(
                            choices.pick(name + ".inverseType", List.of("java.util.List<%s>", "java.util.Set<%s>"))
                                    .formatted(type.name),
                            inverse,
                            List.of("@OneToMany(mappedBy = \"" + member + "\")"));
                }
            }
            case 3, 4 -> {
                more.add("@OneToOne" + choices.pick(name + ".optional", List.of("", "", "(optional = false)")));
                more.addAll(joinColumn(name, target.key, member));
                type.member(to.name, member, more);
                if (choices.chance(name + ".inverse", 40)) {
                    to.member(type.name, inverse, List.of("@OneToOne(mappedBy = \"" + member + "\")"));
                }
            }
            case 5, 6 -> {
                more.add("@OneToMany");
                if (root.key != Key.DERIVED && choices.chance(name + ".joinColumn", 50)) {
                    if (owner) {
                        more.add("@JoinColumn(name = \""
                                + choices.pick(name + ".columnName", List.of("fk" + member, "fk_" + member)) + "\""
                                + choices.pick(name + ".columnKind", List.of("", ", nullable = false")) + ")");
                    } else {
                        more.add("@JoinColumns({@JoinColumn(name = \"f1" + member
                                + "\", referencedColumnName = \"k1\"), @JoinColumn(name = \"f2" + member
                                + "\", referencedColumnName = \"k2\")})");
                    }
                } else if (choices.chance(name + ".joinTable", 40)) {
                    more.add(joinTable(name, member, owner, simple));
                }
                type.member(many(name, to.name, more), member, more);
            }
            case 7, 8, 9 -> {
                more.add("@ManyToMany");
                if (choices.chance(name + ".joinTable", 40)) {
                    more.add(joinTable(name, member, owner, simple));
                }
                type.member(many(name, to.name, more), member, more);
                if (choices.chance(name + ".inverse", 40)) {
                    to.member(
                            "java.util.Set<" + type.name + ">",
                            inverse,
                            List.of("@ManyToMany(mappedBy = \"" + member + "\")"));
                }
            }
            case 10 -> {
                more.add(choices.pick(
                        name + ".toOne", List.of("@ManyToOne", "@OneToOne", "@ManyToOne(optional = false)")));
                more.add(joinTable(name, member, owner, simple));
                type.member(to.name, member, more);
            }
            default -> {
                more.add("@ManyToOne");
                more.add("@NotFound(action = NotFoundAction.IGNORE)");
                type.member(to.name, member, more);
            }
        }
    }

    /** The type of a collection; what belongs to it is added to {@code annotations}. */
    private String many(String name, String to, List<String> annotations) {
        String container = choices.pick(
                name + ".container",
                List.of(
                        "java.util.List<%s>",
                        "java.util.Set<%s>",
                        "java.util.Collection<%s>",
                        "java.util.Map<String, %s>",
                        "java.util.Map<Color, %s>"));
        if (container.contains("List") && choices.chance(name + ".ordered", 40)) {
            annotations.add(choices.pick(
                    name + ".order",
                    List.of("@OrderColumn", "@OrderColumn(name = \"pos" + name.replace('.', '_') + "\")")));
        }
        if (container.contains("Map") && choices.chance(name + ".keyColumn", 50)) {
            annotations.add("@MapKeyColumn(name = \"mk_" + name.replace('.', '_') + "\""
                    + choices.pick(name + ".keyKind", List.of("", ", length = 30", ", nullable = false")) + ")");
        }
        if (container.contains("Color") && choices.chance(name + ".keyString", 50)) {
            annotations.add("@MapKeyEnumerated(EnumType.STRING)");
        }
        return String.format(container, to);
    }

    private List<String> joinColumn(String name, Key key, String member) {
        if (!choices.chance(name + ".joinColumn", 45) || key == Key.DERIVED) {
            return List.of();
        }
        String kind = choices.pick(
                name + ".columnKind",
                List.of(
                        "",
                        ", nullable = false",
                        ", unique = true",
                        ", foreignKey = @ForeignKey(name = \"my_fk_" + member + "\")",
                        ", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)"));
        String column =
                choices.pick(name + ".columnName", List.of("ref" + member, "ref_" + member, "`Ref " + member + "`"));
        return key == Key.SIMPLE
                ? List.of("@JoinColumn(name = \"" + column + "\"" + kind + ")")
                : List.of("@JoinColumns({@JoinColumn(name = \"r1" + member
                        + "\", referencedColumnName = \"k1\"), @JoinColumn(name = \"r2" + member
                        + "\", referencedColumnName = \"k2\")})");
    }

    private String joinTable(String name, String member, boolean owner, boolean simple) {
        List<String> parts = new ArrayList<>();
        parts.add("name = \""
                + choices.pick(
                        name + ".tableName", List.of("jt_" + member, "JoinTable" + member, "`Join " + member + "`"))
                + "\"");
        if (owner && choices.chance(name + ".joins", 40)) {
            parts.add("joinColumns = @JoinColumn(name = \"leftId\")");
        }
        if (simple && choices.chance(name + ".inverseJoins", 40)) {
            parts.add("inverseJoinColumns = @JoinColumn(name = \"right_id\""
                    + choices.pick(
                            name + ".inverseKind",
                            List.of("", ", unique = true", ", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)"))
                    + ")");
        }
        return "@JoinTable(" + String.join(", ", parts) + ")";
    }

    private static List<String> with(String optional, String... annotations) {
        List<String> all = new ArrayList<>(List.of(annotations));
        if (!optional.isEmpty() && all.stream().noneMatch(one -> one.startsWith("@Column"))) {
            all.add(optional);
        }
        return all;
    }
}
