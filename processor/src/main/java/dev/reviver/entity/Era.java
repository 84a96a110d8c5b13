package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.Optional;

/**
 * Under which names the classes are read. A former name may be one of Java or of the database, and which of the two only
 * the last migration can tell; so they are read under each, and the names that it knows are the right ones.
 */
enum Era {
    /** As they are written. */
    NOW(false, false),
    /** {@code @RenamedFrom} speaks of Java: of a class, whose table has a name of its own, or of an attribute. */
    FORMER_JAVA(true, false),
    /** It speaks of a table or a column, whatever Java says. */
    FORMER_DATABASE(false, true),
    /** It speaks of a class, after which its table was called too. */
    FORMER_BOTH(true, true);

    private static final String RENAMED_FROM = "RenamedFrom";

    private final boolean renamesClass;
    private final boolean renamesTable;

    Era(boolean renamesClass, boolean renamesTable) {
        this.renamesClass = renamesClass;
        this.renamesTable = renamesTable;
    }

    /** What was said of an element, if anything. */
    static Optional<Mark> renamed(Marks marks) {
        return marks.ours(RENAMED_FROM);
    }

    /** The name as it is written; empty if it is not given, or is the answer that there was none. */
    private static Optional<String> written(Marks marks) {
        return renamed(marks).map(mark -> mark.text("value")).filter(name -> !name.isEmpty());
    }

    /** What an attribute was called. */
    Optional<Attribute.Former> formerName(Marks marks) {
        return this == NOW
                ? Optional.empty()
                : written(marks).map(name -> new Attribute.Former(name, this == FORMER_DATABASE));
    }

    /** What an entity was called; of a name with dots, the last part. */
    Optional<String> formerClass(Marks marks) {
        return renamesClass ? written(marks).map(name -> name.substring(name.lastIndexOf('.') + 1)) : Optional.empty();
    }

    /** What its table was called. */
    Optional<String> formerTable(Marks marks) {
        return renamesTable ? written(marks) : Optional.empty();
    }
}
