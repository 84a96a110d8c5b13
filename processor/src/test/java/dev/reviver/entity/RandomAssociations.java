package dev.reviver.entity;

import java.util.ArrayList;
import java.util.List;

/** Makes associations between entities of all kinds, some with their other side. */
final class RandomAssociations {
    private final RandomGroup group;
    private final Choices choices;

    RandomAssociations(RandomGroup group) {
        this.group = group;
        this.choices = group.choices();
    }

    void add(RandomClass type, RandomGroup.Root root) {
        int count = choices.below(type.name + ".associations", 3);
        for (int i = 0; i < count; i++) {
            String name = type.name + ".a" + i;
            RandomGroup.Root target = group.roots()
                    .get(choices.below(name + ".target", group.roots().size()));
            RandomClass to = choices.pick(name + ".targetClass", target.hierarchy());
            association(name, type, root, to, target, "ref" + type.name + i);
        }
    }

    private void association(
            String name,
            RandomClass type,
            RandomGroup.Root root,
            RandomClass to,
            RandomGroup.Root target,
            String member) {
        List<String> more = new ArrayList<>();
        String inverse = "of" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        boolean simple = target.key() == RandomGroup.Key.SIMPLE;
        boolean owner = root.key() == RandomGroup.Key.SIMPLE;
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
                more.addAll(joinColumn(name, target.key(), member));
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
                more.addAll(joinColumn(name, target.key(), member));
                type.member(to.name, member, more);
                if (choices.chance(name + ".inverse", 40)) {
                    to.member(type.name, inverse, List.of("@OneToOne(mappedBy = \"" + member + "\")"));
                }
            }
            case 5, 6 -> {
                more.add("@OneToMany");
                if (root.key() != RandomGroup.Key.DERIVED && choices.chance(name + ".joinColumn", 50)) {
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

    private List<String> joinColumn(String name, RandomGroup.Key key, String member) {
        if (!choices.chance(name + ".joinColumn", 45) || key == RandomGroup.Key.DERIVED) {
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
        return key == RandomGroup.Key.SIMPLE
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
}
