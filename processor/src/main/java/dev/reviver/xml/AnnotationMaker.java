package dev.reviver.xml;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Makes the annotation that an element stands for. The two are twins: {@code <column second-precision="3">} is
 * {@code @Column(secondPrecision = 3)}, an element within is a member of the type of its own annotation. The declaration of
 * the annotation tells the type of a value, so that only where names differ is there something to say.
 */
final class AnnotationMaker {
    private static final String JPA = "jakarta.persistence.";

    /** Elements within others that are called otherwise than the member. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            entry("constraint-mode", "value"),
            entry("unique-constraint", "uniqueConstraints"),
            entry("column-name", "columnNames"),
            entry("index", "indexes"),
            entry("check-constraint", "check"),
            entry("join-column", "joinColumns"),
            entry("inverse-join-column", "inverseJoinColumns"),
            entry("primary-key-join-column", "pkJoinColumns"));

    /** What says nothing of the schema: about statements, descriptions, and what Hibernate does not look at. */
    private static final Set<String> IGNORED = Set.of("description", "read", "write");

    private static final Set<String> WITH_SCHEMA = Set.of("Table", "JoinTable", "CollectionTable");

    private final Elements elements;
    private final Complaints complaints;
    private final Names names;

    AnnotationMaker(Elements elements, Names names, Complaints complaints) {
        this.elements = elements;
        this.names = names;
        this.complaints = complaints;
    }

    /** The annotation with what the element says, added to what was said before. */
    Optional<AnnotationMirror> make(
            String name, XmlNode node, @Nullable AnnotationMirror before, Set<String> elsewhere) {
        return declaration(name, node).map(type -> {
            Draft draft = new Draft(type, node, before);
            node.attributes().forEach((key, value) -> {
                if (!elsewhere.contains(key) && !IGNORED.contains(key)) {
                    draft.put(node, key, value);
                }
            });
            for (XmlNode child : node.children()) {
                if (!elsewhere.contains(child.name()) && !IGNORED.contains(child.name())) {
                    draft.putChild(child);
                }
            }
            if (WITH_SCHEMA.contains(type.getSimpleName().toString())) {
                names.schema().ifPresent(schema -> draft.putDefault("schema", schema));
                names.catalog().ifPresent(catalog -> draft.putDefault("catalog", catalog));
            }
            return draft.build();
        });
    }

    /** The annotation with some values, added to what was said before. */
    Optional<AnnotationMirror> make(
            String name, XmlNode node, @Nullable AnnotationMirror before, Map<String, String> values) {
        return declaration(name, node).map(type -> {
            Draft draft = new Draft(type, node, before);
            values.forEach((key, value) -> draft.put(node, key, value));
            return draft.build();
        });
    }

    /** The annotation that holds several of another. */
    Optional<AnnotationMirror> container(String name, XmlNode node, List<AnnotationMirror> items) {
        return declaration(name, node).map(type -> {
            Draft draft = new Draft(type, node, null);
            member(type, "value")
                    .ifPresent(member -> draft.values.put(
                            member,
                            new WrittenValue(
                                    items.stream().map(WrittenValue::new).toList())));
            return draft.build();
        });
    }

    private Optional<TypeElement> declaration(String name, XmlNode node) {
        TypeElement type = elements.getTypeElement(name.contains(".") ? name : JPA + name);
        if (type == null) {
            complaints.tell(
                    node, "<" + node.name() + "> stands for @" + name + ", which is not on the class path; add it");
        }
        return Optional.ofNullable(type);
    }

    private static Optional<ExecutableElement> member(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private static String memberName(String xmlName) {
        String known = MEMBERS.get(xmlName);
        if (known != null) {
            return known;
        }
        StringBuilder camel = new StringBuilder();
        for (String word : xmlName.split("-", -1)) {
            camel.append(
                    camel.isEmpty() || word.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    /** An annotation that is being put together. */
    private final class Draft {
        private final TypeElement type;
        private final XmlNode node;
        private final Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
        private final Map<ExecutableElement, List<AnnotationValue>> lists = new LinkedHashMap<>();

        Draft(TypeElement type, XmlNode node, @Nullable AnnotationMirror before) {
            this.type = type;
            this.node = node;
            if (before != null) {
                values.putAll(before.getElementValues());
            }
        }

        AnnotationMirror build() {
            lists.forEach((member, items) -> values.put(member, new WrittenValue(List.copyOf(items))));
            return new WrittenAnnotation(type, values, node);
        }

        void putDefault(String key, String value) {
            if (node.attribute(key).isEmpty()) {
                put(node, key, value);
            }
        }

        void put(XmlNode at, String key, String value) {
            Optional<ExecutableElement> member = memberOf(at, key);
            if (member.isPresent() && !value.isEmpty()) {
                value(at, member.get().getReturnType(), value)
                        .ifPresent(content -> values.put(member.get(), new WrittenValue(content)));
            }
        }

        /** An element within: a value of its own, one of several, or text. */
        void putChild(XmlNode child) {
            Optional<ExecutableElement> member = memberOf(child, child.name());
            if (member.isEmpty()) {
                return;
            }
            TypeMirror wanted = member.get().getReturnType();
            boolean several = wanted.getKind() == TypeKind.ARRAY;
            TypeMirror item = wanted instanceof ArrayType array ? array.getComponentType() : wanted;
            Optional<?> content = annotationType(item)
                    .<Optional<?>>map(nested -> make(nested, child, null, Set.of()))
                    .orElseGet(() -> value(child, item, child.text()));
            content.ifPresent(found -> {
                if (several) {
                    lists.computeIfAbsent(member.get(), key -> new ArrayList<>())
                            .add(new WrittenValue(found));
                } else {
                    values.put(member.get(), new WrittenValue(found));
                }
            });
        }

        private Optional<ExecutableElement> memberOf(XmlNode at, String xmlName) {
            Optional<ExecutableElement> found = member(type, memberName(xmlName));
            if (found.isEmpty()) {
                complaints.tell(
                        at,
                        "\"" + xmlName + "\" has no counterpart in @" + type.getSimpleName() + " of the version on the"
                                + " class path; leave it out, or say it with annotations");
            }
            return found;
        }
    }

    private static Optional<String> annotationType(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ANNOTATION_TYPE
                ? Optional.of(declared.asElement().toString())
                : Optional.empty();
    }

    private Optional<Object> value(XmlNode at, TypeMirror wanted, String text) {
        switch (wanted.getKind()) {
            case BOOLEAN -> {
                return Optional.of(text.equals("true") || text.equals("1"));
            }
            case INT -> {
                if (text.matches("[+-]?\\d{1,9}")) {
                    return Optional.of(Integer.valueOf(text));
                }
                complaints.tell(at, "\"" + text + "\" is no whole number");
                return Optional.empty();
            }
            case DECLARED -> {
                return declared(at, (DeclaredType) wanted, text);
            }
            default -> {
                complaints.tell(at, "<" + at.name() + "> cannot be read; say the same with annotations");
                return Optional.empty();
            }
        }
    }

    private Optional<Object> declared(XmlNode at, DeclaredType wanted, String text) {
        TypeElement type = (TypeElement) wanted.asElement();
        if (type.getKind() == ElementKind.ENUM) {
            return constant(at, type, text).map(found -> found);
        }
        if (type.getQualifiedName().contentEquals("java.lang.Class")) {
            return names.type(at, text).map(found -> found.asType());
        }
        return Optional.of(text);
    }

    private Optional<VariableElement> constant(XmlNode at, TypeElement type, String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<VariableElement> found = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
                .filter(field -> field.getSimpleName().contentEquals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            complaints.tell(at, "\"" + text + "\" is none of the constants of " + type.getSimpleName());
        }
        return found;
    }
}
