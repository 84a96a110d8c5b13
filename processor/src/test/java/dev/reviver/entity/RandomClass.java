package dev.reviver.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A class as it is being made, with its mapping at the fields or at the getters. */
final class RandomClass {
    final String name;
    final List<String> annotations = new ArrayList<>();
    final List<String> body = new ArrayList<>();
    String kind = "class";
    String parameters = "";
    String head = "";
    String components = "";
    boolean byProperty;

    private final Map<String, Member> members = new LinkedHashMap<>();

    RandomClass(String name) {
        this.name = name;
    }

    private record Member(String type, List<String> annotations) {
        boolean isKey() {
            return annotations.stream().anyMatch(one -> one.equals("@Id") || one.equals("@EmbeddedId"));
        }
    }

    void member(String type, String member, List<String> of) {
        members.put(member, new Member(type, List.copyOf(of)));
    }

    /** The types of its members, by name. */
    Map<String, String> members() {
        Map<String, String> types = new LinkedHashMap<>();
        members.forEach((member, of) -> types.put(member, of.type));
        return types;
    }

    /** The type of its one basic or embedded key, if that is declared here. */
    @Nullable
    String keyType() {
        List<Member> keys = members.values().stream().filter(Member::isKey).toList();
        return keys.size() == 1 && keys.get(0).annotations.stream().noneMatch(one -> one.endsWith("ToOne"))
                ? keys.get(0).type.replace("long", "Long").replace("int", "Integer")
                : null;
    }

    /** Whether its key is known to be one column. */
    boolean isSimple() {
        return members.values().stream().anyMatch(member -> member.annotations.contains("@Id") && keyType() != null);
    }

    String source() {
        StringBuilder text = new StringBuilder("import jakarta.persistence.*;\nimport org.hibernate.annotations.*;\n");
        // Where both packages have one, that of Jakarta Persistence is meant.
        for (String one : List.of("Table", "Index", "ForeignKey", "UniqueConstraint", "Version", "Temporal")) {
            text.append("import jakarta.persistence.").append(one).append(";\n");
        }
        text.append('\n');
        annotations.forEach(annotation -> text.append(annotation).append('\n'));
        text.append("public ").append(kind).append(' ').append(name).append(parameters);
        if (kind.equals("record")) {
            return text.append('(').append(components).append(") {}\n").toString();
        }
        text.append(' ').append(head);
        boolean key = name.endsWith("Key");
        if (key) {
            text.append(" implements java.io.Serializable");
        }
        text.append(" {\n");
        body.forEach(line -> text.append("    ").append(line).append('\n'));
        members.forEach((member, of) -> write(member, of, text));
        if (key) {
            text.append("    @Override public boolean equals(Object other) { return other instanceof ")
                    .append(name)
                    .append("; }\n");
            text.append("    @Override public int hashCode() { return 1; }\n");
        }
        return text.append("}\n").toString();
    }

    private void write(String member, Member of, StringBuilder text) {
        String upper = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        String annotated = of.annotations.stream()
                .map(annotation -> "    " + annotation + "\n")
                .collect(Collectors.joining());
        text.append(byProperty ? "" : annotated)
                .append("    private ")
                .append(of.type)
                .append(' ')
                .append(member)
                .append(";\n")
                .append(byProperty ? annotated : "");
        text.append(String.format("    public %s get%s() { return %s; }%n", of.type, upper, member));
        text.append(String.format("    public void set%s(%s value) { %s = value; }%n", upper, of.type, member));
    }
}
