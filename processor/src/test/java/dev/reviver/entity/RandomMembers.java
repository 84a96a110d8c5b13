package dev.reviver.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes attributes of basic types, embedded attributes, and collections of either. */
final class RandomMembers {
    private final RandomGroup group;
    private final Choices choices;

    RandomMembers(RandomGroup group) {
        this.group = group;
        this.choices = group.choices();
    }

    void basics(String owner, RandomClass type, int count) {
        for (int i = 0; i < count; i++) {
            basic(owner, type, prefix(owner, type) + i, i);
        }
    }

    /** Members of subclasses have names of their own, but for a few whose siblings share a column. */
    private String prefix(String owner, RandomClass type) {
        if (RandomGroup.NAMES.contains(owner)) {
            return "m";
        }
        return type.head.isEmpty()
                        || !choices.chance(owner + ".shares", 10)
                        || RandomGroup.NAMES.stream().noneMatch(root -> type.head.equals("extends " + root))
                ? "m" + owner
                : "shared";
    }

    private void basic(String owner, RandomClass type, String member, int index) {
        String name = owner + ".m" + index;
        // The first of an entity is for its indexes.
        boolean first = member.equals("m0");
        RandomBasic of = choices.pick(name + ".type", first ? RandomBasic.ALL.subList(0, 20) : RandomBasic.ALL);
        if (of.type().equals(owner)
                || (of.isOfTwoColumns() && (type.byProperty || !RandomGroup.NAMES.contains(owner)))) {
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
                                    "`" + RandomGroup.RESERVED.get(index) + "`"))
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

    void embedded(String name, RandomClass type, String member) {
        if (choices.chance(name + ".json", 12)) {
            type.member("Doc", member, List.of("@Embedded", "@JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)"));
            return;
        }
        RandomClass of = group.type(choices.pick(name + ".type", List.of("Place", "Span")));
        List<String> annotations = new ArrayList<>();
        annotations.add("@Embedded");
        if (!member.equals("span") || choices.chance(name + ".overrides", 40)) {
            annotations.addAll(overrides(name, of, member + "_"));
        }
        type.member(of.name, member, annotations);
    }

    /** Each attribute that has a column of its own gets another one. */
    List<String> overrides(String name, RandomClass of, String prefix) {
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
            RandomClass nested = group.find(type);
            if (nested != null && nested.annotations.contains("@Embeddable")) {
                paths(nested).forEach((path, leaf) -> paths.put(name + "." + path, leaf));
            } else {
                paths.put(name, type);
            }
        });
        return paths;
    }

    void elements(String name, RandomClass type, String member) {
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
        boolean basic = group.find(of) == null || of.equals("Color");
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
}
