package dev.reviver.element;

/**
 * An annotation that stands in a file beside the classes. The compiler cannot point into such a file, so that a message
 * about it begins with the place.
 */
public interface WrittenElsewhere {
    /** The file and the line: {@code META-INF/orm.xml:12}. */
    String place();
}
