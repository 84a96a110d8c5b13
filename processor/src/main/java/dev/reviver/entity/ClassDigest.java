package dev.reviver.entity;

import dev.reviver.element.Annotations;
import dev.reviver.element.Answer;
import dev.reviver.element.Answers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/**
 * A hash of everything that {@link EntityReader} could look at: the classes, what they inherit from, what their
 * attributes and annotations name, and the settings. Where it has not changed, neither has the model, and reading can be
 * left out. It may change where the model does not.
 *
 * <p>Of classes that only are the type of an attribute it takes the head; of those that carry annotations, are enums, are
 * inherited from or named by an annotation it takes the members too. The platform's and the mapping's own classes count by
 * name, their annotations with the values that they have by default.
 */
public final class ClassDigest {
    private static final List<String> BY_NAME = List.of("java.", "javax.", "jakarta.", "org.hibernate.");
    private static final String VALIDATION = "jakarta.validation.";
    /** What they say is told again at each compile, or names a class in a text. */
    private static final Set<String> NEVER_SETTLED = Set.of(
            "dev.reviver.annotation.RenamedFrom",
            "dev.reviver.annotation.Backfill",
            "dev.reviver.annotation.Backfill.List",
            "dev.reviver.annotation.Accept",
            "dev.reviver.annotation.Accept.List",
            "org.hibernate.annotations.GenericGenerator",
            "org.hibernate.annotations.GenericGenerators");

    private static final Set<String> EMBEDDING =
            Set.of("jakarta.persistence.Embedded", "jakarta.persistence.EmbeddedId");

    private static final int CHUNK = 1 << 13;

    private final Answers answers;
    private final MessageDigest digest = sha256();
    private final StringBuilder text = new StringBuilder(CHUNK + (CHUNK >> 2));
    /** javac makes a string anew each time that a name is asked for, and for each of its characters. */
    private final Map<Element, String> names = new HashMap<>();

    private final Set<Element> mentioned = new HashSet<>();
    private final Set<Element> whole = new HashSet<>();
    private final Set<PackageElement> packages = new HashSet<>();
    private final Deque<TypeElement> open = new ArrayDeque<>();
    private boolean settled = true;
    private boolean validated;

    private ClassDigest(Answers answers) {
        this.answers = answers;
    }

    /**
     * The hash, in hexadecimal digits.
     *
     * @param types as for {@link EntityReader#read}
     * @param answers as for {@link EntityReader}
     * @return empty if there is something that must be looked at in each compile: a class that is missing, a hint for the
     *     next migration, an entity of the mapping's own
     */
    public static Optional<String> of(
            Collection<TypeElement> types, ReaderSettings settings, Elements elements, Answers answers) {
        ClassDigest all = new ClassDigest(answers);
        all.put(settings);
        List<TypeElement> sorted = new ArrayList<>(types);
        sorted.sort(Comparator.comparing(all::nameOf));
        for (TypeElement type : sorted) {
            all.line("given").append(all.nameOf(type));
            all.settled &= !isByName(all.nameOf(type));
            all.wholly(type);
        }
        for (AnnotationMirror generator : Annotations.ofUnit()) {
            all.line("unit");
            all.put(generator);
        }
        while (all.settled && !all.open.isEmpty()) {
            all.put(all.open.remove());
        }
        if (all.validated) {
            all.line("validated").append(Validations.isProvided(elements));
        }
        all.flush();
        return all.settled ? Optional.of(HexFormat.of().formatHex(all.digest.digest())) : Optional.empty();
    }

    private void put(ReaderSettings settings) {
        line(String.valueOf(ClassDigest.class.getPackage().getImplementationVersion()));
        line(settings.naming().name())
                .append(' ')
                .append(settings.schema())
                .append(' ')
                .append(settings.target())
                .append(' ')
                .append(settings.quoting())
                .append(' ')
                .append(settings.validation())
                .append(' ')
                .append(settings.audits())
                .append(' ')
                .append(settings.preferred())
                .append(' ')
                .append(settings.structOrder())
                .append(' ')
                .append(new TreeMap<>(settings.types()));
    }

    private void wholly(TypeElement type) {
        if (whole.add(type)) {
            open.add(type);
        }
    }

    private void put(TypeElement type) {
        putHead(type);
        if (whole.contains(type)) {
            putPackage(type);
            putMembers(type);
        }
    }

    private void putMembers(TypeElement type) {
        // What maps has annotations; a generator seldom has one.
        if (type.getKind() == ElementKind.CLASS
                && Annotations.of(type).isEmpty()
                && answers.calls(type, Decisions.MAKING)) {
            line("makes");
        }
        for (Element member : type.getEnclosedElements()) {
            switch (member.getKind()) {
                case FIELD, ENUM_CONSTANT -> putField((VariableElement) member);
                case METHOD -> putGetter(type, (ExecutableElement) member);
                default -> {}
            }
        }
    }

    /** What is said of a package holds for the classes in it. */
    private void putPackage(TypeElement type) {
        Element around = type;
        while (around != null && !(around instanceof PackageElement)) {
            around = around.getEnclosingElement();
        }
        if (around instanceof PackageElement found && packages.add(found)) {
            line("package").append(found.getQualifiedName().toString());
            putAnnotations(found);
        }
    }

    private void putHead(TypeElement type) {
        line("class").append(nameOf(type)).append(' ').append(type.getKind());
        putModifiers(type.getModifiers());
        for (TypeParameterElement parameter : type.getTypeParameters()) {
            text.append(' ').append(parameter.getSimpleName().toString());
            parameter.getBounds().forEach(this::put);
        }
        putAnnotations(type);
        line("extends");
        putAbove(type, type.getSuperclass());
        for (TypeMirror above : type.getInterfaces()) {
            putAbove(type, above);
        }
    }

    private void putAbove(TypeElement type, TypeMirror above) {
        put(above);
        if (whole.contains(type)) {
            goInto(above);
        }
    }

    private void goInto(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            if (!isByName(nameOf(element))) {
                wholly(element);
            }
        }
    }

    private void putField(VariableElement field) {
        line("field").append(field.getSimpleName().toString());
        putModifiers(field.getModifiers());
        if (field.getKind() == ElementKind.FIELD) {
            put(field.asType());
        }
        putAnnotations(field, field.asType());
    }

    /** Methods that could be getters, and the members of annotations. */
    private void putGetter(TypeElement declaring, ExecutableElement method) {
        if (!(method.asType() instanceof ExecutableType type)
                || !type.getParameterTypes().isEmpty()
                || type.getReturnType().getKind() == TypeKind.VOID) {
            return;
        }
        line("method").append(method.getSimpleName().toString());
        putModifiers(method.getModifiers());
        put(type.getReturnType());
        AnnotationValue value = method.getDefaultValue();
        if (value != null) {
            put(value);
        }
        if (Decisions.ASKED.contains(nameOf(method))) {
            answers.of(declaring, method).ifPresent(this::put);
        }
        putAnnotations(method, type.getReturnType());
    }

    /** What an attribute embeds need not be marked so. */
    private void putAnnotations(Element attribute, TypeMirror type) {
        putAnnotations(attribute);
        for (AnnotationMirror annotation : Annotations.of(attribute)) {
            if (EMBEDDING.contains(
                    nameOf((TypeElement) annotation.getAnnotationType().asElement()))) {
                goInto(type);
            }
        }
    }

    private void putModifiers(Set<Modifier> modifiers) {
        for (Modifier modifier : modifiers) {
            text.append(' ').append(modifier.name());
        }
    }

    private void putAnnotations(Element element) {
        for (AnnotationMirror annotation : Annotations.of(element)) {
            line("");
            put(annotation);
        }
    }

    private void put(AnnotationMirror annotation) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        String name = nameOf(type);
        settled &= annotation.getAnnotationType().getKind() != TypeKind.ERROR && !NEVER_SETTLED.contains(name);
        validated |= name.startsWith(VALIDATION);
        text.append('@').append(name);
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            text.append(' ').append(nameOf(entry.getKey())).append('=');
            put(entry.getValue());
        }
        // Of the language's own there is nothing to know.
        if (!name.startsWith("java.")) {
            wholly(type);
        }
    }

    private void put(AnnotationValue value) {
        Object content = value.getValue();
        if (content instanceof List<?> list) {
            text.append('{');
            for (Object item : list) {
                put((AnnotationValue) item);
            }
            text.append('}');
        } else if (content instanceof AnnotationMirror annotation) {
            put(annotation);
        } else if (content instanceof VariableElement constant) {
            text.append(nameOf(constant));
        } else if (content instanceof TypeMirror type) {
            put(type);
            goInto(type);
        } else {
            String written = String.valueOf(content);
            text.append(written.length()).append(':').append(written);
        }
        text.append(',');
    }

    private void put(Answer answer) {
        text.append("=").append(answer);
        if (answer instanceof Answer.OfClass written) {
            wholly(written.type());
        }
    }

    private void put(TypeMirror type) {
        text.append(' ');
        switch (type.getKind()) {
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                TypeElement element = (TypeElement) declared.asElement();
                text.append(nameOf(element));
                refer(element);
                for (TypeMirror argument : declared.getTypeArguments()) {
                    text.append('<');
                    put(argument);
                }
            }
            case ARRAY -> {
                text.append('[');
                put(((ArrayType) type).getComponentType());
            }
            case TYPEVAR ->
                text.append(((TypeVariable) type).asElement().getSimpleName().toString());
            case WILDCARD -> {
                text.append('?');
                TypeMirror upper = ((WildcardType) type).getExtendsBound();
                if (upper != null) {
                    put(upper);
                }
            }
            case ERROR -> settled = false;
            default -> text.append(type.getKind());
        }
    }

    /** Goes on to a class that is mentioned for the first time. */
    private void refer(TypeElement type) {
        if (!mentioned.add(type) || isByName(nameOf(type))) {
            return;
        }
        if (type.getKind() == ElementKind.ENUM || !Annotations.of(type).isEmpty()) {
            wholly(type);
        } else {
            open.add(type);
        }
    }

    private static boolean isByName(String name) {
        for (String prefix : BY_NAME) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The name of a class, and the simple one of what is in it. */
    private String nameOf(Element element) {
        String known = names.get(element);
        if (known == null) {
            known = element instanceof TypeElement type
                    ? type.getQualifiedName().toString()
                    : element.getSimpleName().toString();
            names.put(element, known);
        }
        return known;
    }

    private StringBuilder line(String kind) {
        if (text.length() > CHUNK) {
            flush();
        }
        return text.append('\n').append(kind).append(' ');
    }

    private void flush() {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has it (MessageDigest's specification).
            throw new IllegalStateException(impossible);
        }
    }
}
