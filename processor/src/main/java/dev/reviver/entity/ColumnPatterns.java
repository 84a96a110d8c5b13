package dev.reviver.entity;

import dev.reviver.element.Name;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code @EmbeddedColumnNaming} on embedded attributes makes of the names of the columns within.
 *
 * @param innermostFirst patterns, each with one {@code %s} for the name
 */
record ColumnPatterns(List<String> innermostFirst) {
    static final ColumnPatterns NONE = new ColumnPatterns(List.of());

    private static final String MARKER = "%s";

    /** Whether Hibernate would take the text for a pattern. */
    static boolean isPattern(String text) {
        return text.contains(MARKER) && text.indexOf('%') == text.lastIndexOf('%');
    }

    /** These, and one more that is applied before them. */
    ColumnPatterns within(String pattern) {
        return new ColumnPatterns(
                Stream.concat(Stream.of(pattern), innermostFirst.stream()).toList());
    }

    Name apply(Name name) {
        if (innermostFirst.isEmpty()) {
            return name;
        }
        String text = name.text();
        for (String pattern : innermostFirst) {
            text = pattern.replace(MARKER, text);
        }
        return new Name(text, name.quoted());
    }
}
