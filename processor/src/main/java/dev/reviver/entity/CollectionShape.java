package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Marks;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a collection is to Hibernate, which decides over the key of its table ({@code CollectionBinder}). */
enum CollectionShape {
    /** Rows that need not differ. */
    BAG,
    /** A bag whose rows have an id of their own: {@code @CollectionId}. */
    ID_BAG,
    /** Rows with a position. */
    LIST,
    SET,
    /** Rows with a key. */
    MAP;

    private static final Set<String> SETS =
            Set.of("java.util.Set", "java.util.SortedSet", "java.util.NavigableSet", "java.util.SequencedSet");
    private static final Set<String> MAPS =
            Set.of("java.util.Map", "java.util.SortedMap", "java.util.NavigableMap", "java.util.SequencedMap");
    private static final Set<String> BAGS =
            Set.of("java.util.Collection", "java.util.List", "java.util.SequencedCollection");

    /** Empty if the type is no collection that Hibernate can fill. */
    static Optional<CollectionShape> of(Attribute attribute) {
        Marks marks = attribute.marks();
        String name = JavaTypes.nameOf(attribute.type());
        if (attribute.type().getKind() == TypeKind.ARRAY) {
            return Optional.of(LIST);
        }
        if (MAPS.contains(name)) {
            return Optional.of(MAP);
        }
        if (SETS.contains(name)) {
            return Optional.of(SET);
        }
        if (!BAGS.contains(name)) {
            return Optional.empty();
        }
        if (marks.hasHibernate("CollectionId")) {
            return Optional.of(ID_BAG);
        }
        // A user type that says it is a list need not say so twice.
        boolean positioned = marks.hasJpa("OrderColumn")
                || marks.hasHibernate("ListIndexBase")
                || (marks.hasHibernate("CollectionType") && name.equals("java.util.List"));
        return Optional.of(positioned && !marks.hasHibernate("Bag") ? LIST : BAG);
    }

    /** The type of the elements: that of the array, or the last type argument. */
    static Optional<TypeMirror> elementOf(TypeMirror collection) {
        return collection instanceof ArrayType array
                ? Optional.of(array.getComponentType())
                : JavaTypes.lastArgument(collection);
    }
}
