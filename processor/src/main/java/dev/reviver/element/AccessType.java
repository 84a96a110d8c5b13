package dev.reviver.element;

import java.util.Optional;

/** Where the attributes of a class are: Jakarta Persistence 3.2, section 2.3. */
public enum AccessType {
    FIELD,
    PROPERTY;

    /** What {@code @Access} on the element says. */
    public static Optional<AccessType> explicit(Marks marks) {
        return marks.jpa("Access").map(access -> access.constant("value").equals("PROPERTY") ? PROPERTY : FIELD);
    }
}
