package dev.reviver.schema;

import java.util.Comparator;
import java.util.List;

/** Lists in name order, each name once: the form in which the model keeps what has no order of its own. */
final class Sorted {
    private Sorted() {}

    static <T extends SchemaObject> List<T> byName(List<T> objects) {
        return by(Comparator.comparing(SchemaObject::name), objects);
    }

    static <T extends SchemaObject> List<T> by(Comparator<? super T> order, List<T> objects) {
        List<T> sorted = objects.stream().sorted(order).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (order.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException(
                        "two objects of one name: " + sorted.get(i - 1) + " and " + sorted.get(i));
            }
        }
        return sorted;
    }
}
