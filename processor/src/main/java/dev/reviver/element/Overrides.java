package dev.reviver.element;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} say, by the path of the attribute seen from here. */
public final class Overrides {
    public static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of());

    private final Map<String, Mark> attributes;
    private final Map<String, Mark> associations;
    private final Map<String, Mark> conversions;

    private Overrides(Map<String, Mark> attributes, Map<String, Mark> associations, Map<String, Mark> conversions) {
        this.attributes = attributes;
        this.associations = associations;
        this.conversions = conversions;
    }

    /** These, and those on {@code element} where these say nothing: the outer ones win. */
    public Overrides orElse(Marks element) {
        return new Overrides(
                merged(attributes, element.repeatedJpa("AttributeOverride", "AttributeOverrides")),
                merged(associations, element.repeatedJpa("AssociationOverride", "AssociationOverrides")),
                mergedConversions(conversions, element.repeatedJpa("Convert", "Converts")));
    }

    /** What these say of the attributes within {@code attribute}. */
    public Overrides within(String attribute) {
        String prefix = attribute + ".";
        return new Overrides(within(attributes, prefix), within(associations, prefix), within(conversions, prefix));
    }

    /** These, and what they say below the prefix as if it were said here. */
    public Overrides lifted(String prefix) {
        Overrides inner = within(prefix);
        Map<String, Mark> columns = new LinkedHashMap<>(inner.attributes);
        attributes.forEach(columns::putIfAbsent);
        Map<String, Mark> joins = new LinkedHashMap<>(inner.associations);
        associations.forEach(joins::putIfAbsent);
        Map<String, Mark> converts = new LinkedHashMap<>(inner.conversions);
        conversions.forEach(converts::putIfAbsent);
        return new Overrides(columns, joins, converts);
    }

    /** The column for the attribute. */
    public Optional<Mark> column(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .flatMap(mark -> mark.marks("column").stream().findFirst());
    }

    /** The {@code @AssociationOverride} for the attribute. */
    public Optional<Mark> association(String attribute) {
        return Optional.ofNullable(associations.get(attribute));
    }

    /** The {@code @Convert} for one attribute, as if it were said of the other, and nothing else. */
    public Overrides conversionAs(String attribute, String other) {
        return conversion(attribute)
                .map(mark -> new Overrides(Map.of(), Map.of(), Map.of(other, mark)))
                .orElse(NONE);
    }

    /** The {@code @Convert} for the attribute. */
    public Optional<Mark> conversion(String attribute) {
        return Optional.ofNullable(conversions.get(attribute));
    }

    /** One without a name speaks of the attribute that it stands on. */
    private static Map<String, Mark> mergedConversions(Map<String, Mark> outer, List<Mark> own) {
        if (own.isEmpty()) {
            return outer;
        }
        Map<String, Mark> all = new LinkedHashMap<>(outer);
        own.stream()
                .filter(mark -> !mark.text("attributeName").isEmpty())
                .forEach(mark -> all.putIfAbsent(mark.text("attributeName"), mark));
        return all;
    }

    private static Map<String, Mark> merged(Map<String, Mark> outer, List<Mark> own) {
        if (own.isEmpty()) {
            return outer;
        }
        Map<String, Mark> all = new LinkedHashMap<>(outer);
        own.forEach(mark -> all.putIfAbsent(mark.text("name"), mark));
        return all;
    }

    private static Map<String, Mark> within(Map<String, Mark> all, String prefix) {
        if (all.isEmpty()) {
            return all;
        }
        Map<String, Mark> inner = new LinkedHashMap<>();
        all.forEach((path, mark) -> {
            if (path.startsWith(prefix)) {
                inner.put(path.substring(prefix.length()), mark);
            }
        });
        return inner;
    }
}
