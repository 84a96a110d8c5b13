package dev.reviver.xml;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What names mean in one mapping file: its {@code <package>}, {@code <schema>} and {@code <catalog>}.
 *
 * @param elements finds classes
 * @param root the file
 * @param complaints takes names that mean nothing
 */
record Names(Elements elements, XmlNode root, Complaints complaints) {
    /** Short names that mean a class whatever the package is, as Hibernate's {@code SimpleTypeInterpretation}. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("String", "java.lang.String"),
            Map.entry("Integer", "java.lang.Integer"),
            Map.entry("int", "java.lang.Integer"),
            Map.entry("Long", "java.lang.Long"),
            Map.entry("long", "java.lang.Long"),
            Map.entry("Short", "java.lang.Short"),
            Map.entry("Byte", "java.lang.Byte"),
            Map.entry("Boolean", "java.lang.Boolean"),
            Map.entry("Double", "java.lang.Double"),
            Map.entry("Float", "java.lang.Float"),
            Map.entry("Character", "java.lang.Character"),
            Map.entry("BigDecimal", "java.math.BigDecimal"),
            Map.entry("BigInteger", "java.math.BigInteger"),
            Map.entry("UUID", "java.util.UUID"),
            Map.entry("Instant", "java.time.Instant"),
            Map.entry("LocalDate", "java.time.LocalDate"),
            Map.entry("LocalDateTime", "java.time.LocalDateTime"),
            Map.entry("LocalTime", "java.time.LocalTime"));

    Optional<String> schema() {
        return root.textOf("schema");
    }

    Optional<String> catalog() {
        return root.textOf("catalog");
    }

    /** A name without a dot is of the file's package. */
    String qualified(String name) {
        return name.indexOf('.') >= 0
                ? name
                : root.textOf("package").map(around -> around + "." + name).orElse(name);
    }

    /** The class of a name, or a complaint that there is none. */
    Optional<TypeElement> type(XmlNode at, String name) {
        String qualified = SHORT.getOrDefault(name, qualified(name));
        // A nested class has a dollar sign in a file, and a dot in a source.
        Optional<TypeElement> found = Optional.ofNullable(elements.getTypeElement(qualified))
                .or(() -> Optional.ofNullable(elements.getTypeElement(qualified.replace('$', '.'))));
        if (found.isEmpty()) {
            complaints.tell(
                    at,
                    "there is no class " + qualified
                            + ", neither in the sources nor on the class path; correct the name,"
                            + " or compile the whole module");
        }
        return found;
    }
}
