package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.type.Constraints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints of Jakarta Validation that Hibernate puts into the schema ({@code TypeSafeActivator}), which it
 * does whenever it finds a provider.
 */
final class Validations {
    private static final String API = "jakarta.validation.";
    private static final String CONSTRAINT = API + "Constraint";
    private static final String OVERRIDES = API + "OverridesAttribute";
    private static final String DEFAULT_GROUP = API + "groups.Default";
    private static final String PROVIDERS_OWN = "org.hibernate.validator.constraints.";
    private static final Set<String> NOT_NULL =
            Set.of(API + "constraints.NotNull", API + "constraints.NotEmpty", API + "constraints.NotBlank");

    /** The classes by which the two providers that exist are recognised. */
    private static final List<String> PROVIDERS =
            List.of("org.hibernate.validator.HibernateValidator", "org.apache.bval.jsr.ApacheValidationProvider");

    private final Elements elements;
    private final ValidationMode mode;
    private final Report report;
    private final Map<String, Map<String, List<Mark>>> byClass = new HashMap<>();
    /** Looked for when the first constraint is met: javac searches long for a class that is not there. */
    private @Nullable Boolean provided;

    private boolean told;

    /** Constraints count if a provider is on the class path, as it will be when Hibernate looks for one. */
    Validations(Elements elements, ValidationMode mode, Report report) {
        this.elements = elements;
        this.mode = mode;
        this.report = report;
    }

    /** Whether a provider is on the class path. */
    static boolean isProvided(Elements elements) {
        return PROVIDERS.stream().anyMatch(name -> elements.getTypeElement(name) != null);
    }

    /** Whether nobody said that constraints count, and no provider is to be seen. */
    private boolean isInDoubt() {
        if (mode != ValidationMode.AUTO) {
            return false;
        }
        Boolean known = provided;
        if (known == null) {
            known = isProvided(elements);
            provided = known;
        }
        return !known;
    }

    /** The constraints on an attribute: on its field, its getter, or the getter of an interface. */
    Constraints of(Attribute attribute) {
        if (mode == ValidationMode.IGNORE
                || !(attribute.member().getEnclosingElement() instanceof TypeElement declaring)) {
            return Constraints.NONE;
        }
        List<Mark> marks = constrained(declaring).getOrDefault(attribute.name(), List.of());
        if (marks.isEmpty()) {
            return Constraints.NONE;
        }
        Constraints.Builder found =
                new Constraints.Builder(JavaTypes.nameOf(attribute.type()).equals("java.lang.String"));
        List<Given> given = marks.stream()
                .filter(Validations::isOfDefaultGroup)
                .map(mark -> new Given(mark, Optional.empty()))
                .toList();
        apply(given, false, found);
        Constraints all = found.build();
        return isInDoubt() ? inDoubt(attribute, all) : all;
    }

    /** Tells once that a constraint may or may not be part of the schema, and leaves it out. */
    private Constraints inDoubt(Attribute attribute, Constraints found) {
        if (!told && !found.equals(Constraints.NONE)) {
            told = true;
            report.report(Problem.VALIDATION_IN_DOUBT, attribute.site());
        }
        return Constraints.NONE;
    }

    /** Whether Hibernate follows the attribute into its embeddable. */
    static boolean isCascaded(Attribute attribute) {
        return attribute.marks().has(API + "Valid");
    }

    /**
     * A constraint, with the one that is composed of it.
     *
     * @param mark the constraint
     * @param whole the annotation around it, whose attributes may override its own
     */
    private record Given(Mark mark, Optional<Given> whole) {
        OptionalLong number(String attribute) {
            String name = mark.qualifiedName();
            return whole.flatMap(
                            w -> overriding(w.mark().type(), name, attribute).map(w::number))
                    .orElseGet(() -> mark.whole(attribute));
        }

        /** The attribute of {@code composed} that overrides one of its constraints'. */
        private static Optional<String> overriding(TypeElement composed, String constraint, String attribute) {
            for (ExecutableElement method : ElementFilter.methodsIn(composed.getEnclosedElements())) {
                String own = method.getSimpleName().toString();
                boolean matches = Marks.of(method).repeated(OVERRIDES, OVERRIDES + ".List").stream()
                        .anyMatch(mark -> isFor(mark, constraint, attribute, own));
                if (matches) {
                    return Optional.of(own);
                }
            }
            return Optional.empty();
        }

        private static boolean isFor(Mark overrides, String constraint, String attribute, String own) {
            String name = overrides.text("name");
            return (name.isEmpty() ? own : name).equals(attribute)
                    && overrides
                            .type("constraint")
                            .map(type -> JavaTypes.nameOf(type).equals(constraint))
                            .orElse(false);
        }
    }

    /**
     * Applies constraints that stand together.
     *
     * @param any whether one of them is enough, as {@code @ConstraintComposition(OR)} says
     * @return whether together they ask for a value
     */
    private static boolean apply(List<Given> constraints, boolean any, Constraints.Builder found) {
        boolean some = false;
        boolean all = !constraints.isEmpty();
        for (Given constraint : constraints) {
            boolean required = NOT_NULL.contains(constraint.mark().qualifiedName());
            read(constraint, found);
            List<Given> composing = composing(constraint);
            if (!composing.isEmpty()) {
                required |= apply(composing, composing.size() > 1 && isAlternative(constraint.mark()), found);
            }
            some |= required;
            all &= required;
        }
        boolean together = any ? all : some;
        if (together) {
            found.require();
        }
        return together;
    }

    private static void read(Given constraint, Constraints.Builder found) {
        switch (constraint.mark().qualifiedName()) {
            case API + "constraints.Digits" ->
                found.digits(
                        constraint.number("integer").orElse(0),
                        constraint.number("fraction").orElse(0));
            case API + "constraints.Size", PROVIDERS_OWN + "Length" ->
                found.length(constraint.number("max").orElse(Integer.MAX_VALUE));
            case API + "constraints.Min" -> constraint.number("value").ifPresent(found::min);
            case API + "constraints.Max" -> constraint.number("value").ifPresent(found::max);
            default -> {}
        }
    }

    private static List<Given> composing(Given constraint) {
        TypeElement type = constraint.mark().type();
        if (type.getQualifiedName().toString().startsWith(API)) {
            return List.of();
        }
        return constraints(Marks.of(type)).stream()
                .map(mark -> new Given(mark, Optional.of(constraint)))
                .toList();
    }

    private static boolean isAlternative(Mark constraint) {
        return Marks.of(constraint.type())
                .named(PROVIDERS_OWN + "ConstraintComposition")
                .map(mark -> mark.constant("value").equals("OR"))
                .orElse(false);
    }

    private static boolean isOfDefaultGroup(Mark constraint) {
        List<String> groups = constraint.texts("groups");
        return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
    }

    /** The constraints of a class by the property that they stand on. */
    private Map<String, List<Mark>> constrained(TypeElement declaring) {
        String name = declaring.getQualifiedName().toString();
        Map<String, List<Mark>> known = byClass.get(name);
        if (known == null) {
            known = new HashMap<>();
            addMembers(declaring, known);
            addInterfaces(declaring, known);
            byClass.put(name, known);
        }
        return known;
    }

    private static void addMembers(TypeElement type, Map<String, List<Mark>> found) {
        for (Element member : type.getEnclosedElements()) {
            List<Mark> marks = member.getAnnotationMirrors().isEmpty() ? List.of() : constraints(Marks.of(member));
            if (!marks.isEmpty()) {
                property(member).ifPresent(property -> found.computeIfAbsent(property, key -> new ArrayList<>())
                        .addAll(marks));
            }
        }
    }

    private static void addInterfaces(TypeElement type, Map<String, List<Mark>> found) {
        for (TypeMirror above : type.getInterfaces()) {
            if (above instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                addMembers(element, found);
                addInterfaces(element, found);
            }
        }
    }

    private static Optional<String> property(Element member) {
        if (member.getKind() == ElementKind.FIELD) {
            return Optional.of(member.getSimpleName().toString());
        }
        return ElementFilter.methodsIn(List.of(member)).stream()
                .filter(Attributes::isGetter)
                .map(Attributes::propertyName)
                .findFirst();
    }

    /** The constraints among annotations; several of one type stand in its {@code List}. */
    private static List<Mark> constraints(Marks marks) {
        List<Mark> found = new ArrayList<>();
        for (Mark mark : marks.all()) {
            if (isConstraint(mark)) {
                found.add(mark);
            } else if (mark.qualifiedName().endsWith(".List")) {
                mark.marks("value").stream().filter(Validations::isConstraint).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isConstraint(Mark mark) {
        return Marks.of(mark.type()).has(CONSTRAINT);
    }
}
