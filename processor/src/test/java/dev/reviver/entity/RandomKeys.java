package dev.reviver.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes keys of all kinds, also of those of other entities. */
final class RandomKeys {
    private final RandomGroup group;
    private final Choices choices;

    RandomKeys(RandomGroup group) {
        this.group = group;
        this.choices = group.choices();
    }

    RandomGroup.Key key(String name, RandomClass holder, int index) {
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
                RandomClass key = group.add(name + "Key");
                key.annotations.add("@Embeddable");
                keyParts(name, key, List.of());
                holder.member(key.name, "id", List.of("@EmbeddedId"));
                return RandomGroup.Key.COMPOSITE;
            }
            case 12, 13 -> {
                RandomClass key = group.add(name + "Key");
                key.byProperty = holder.byProperty;
                keyParts(name, key, List.of());
                holder.annotations.add("@IdClass(" + key.name + ".class)");
                keyParts(name, holder, List.of("@Id"));
                return RandomGroup.Key.COMPOSITE;
            }
            case 14 -> {
                RandomClass key = group.add(name + "Key");
                key.kind = "record";
                key.annotations.add("@Embeddable");
                key.components = keyTypes(name).entrySet().stream()
                        .map(part -> part.getValue() + " " + part.getKey())
                        .collect(Collectors.joining(", "));
                holder.member(key.name, "id", List.of("@EmbeddedId"));
                return RandomGroup.Key.COMPOSITE;
            }
            case 15, 16, 17 -> {
                if (index > 0) {
                    RandomGroup.Root parent = group.roots().get(choices.below(name + ".parent", index));
                    String mapped = parent.type().keyType();
                    if (kind == 17 || mapped == null) {
                        holder.member(
                                parent.type().name,
                                "parent",
                                List.of("@Id", choices.pick(name + ".derived", List.of("@OneToOne", "@ManyToOne"))));
                    } else {
                        holder.member(
                                mapped, "id", List.of(parent.key() == RandomGroup.Key.SIMPLE ? "@Id" : "@EmbeddedId"));
                        holder.member(
                                parent.type().name,
                                "parent",
                                with(
                                        choices.chance(name + ".derivedColumn", 30)
                                                        && parent.key() == RandomGroup.Key.SIMPLE
                                                ? "@JoinColumn(name = \"parentId\")"
                                                : "",
                                        "@MapsId",
                                        "@OneToOne"));
                    }
                    return parent.key() == RandomGroup.Key.SIMPLE ? RandomGroup.Key.SIMPLE : RandomGroup.Key.DERIVED;
                }
                holder.member("Long", "id", with(column, "@Id", "@GeneratedValue"));
            }
            default -> {
                if (index > 0) {
                    RandomGroup.Root parent = group.roots().get(choices.below(name + ".parent", index));
                    String mapped = parent.type().keyType();
                    if (mapped != null) {
                        RandomClass key = group.add(name + "Key");
                        key.annotations.add("@Embeddable");
                        key.member(mapped, "parentKey", List.of());
                        key.member("int", "position", List.of());
                        holder.member(key.name, "id", List.of("@EmbeddedId"));
                        holder.member(parent.type().name, "parent", List.of("@MapsId(\"parentKey\")", "@ManyToOne"));
                        return RandomGroup.Key.DERIVED;
                    }
                }
                holder.member("Long", "id", with(column, "@Id", "@GeneratedValue"));
            }
        }
        return RandomGroup.Key.SIMPLE;
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

    private static List<String> with(String optional, String... annotations) {
        List<String> all = new ArrayList<>(List.of(annotations));
        if (!optional.isEmpty() && all.stream().noneMatch(one -> one.startsWith("@Column"))) {
            all.add(optional);
        }
        return all;
    }
}
