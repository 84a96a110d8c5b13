package dev.reviver.move;

import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Meaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The classes of both models by hierarchy; two hierarchies between which a class has moved are one, since its rows move
 * between their tables.
 */
public final class Hierarchies {
    private final Map<String, EntityMeaning> before = new HashMap<>();
    private final Map<String, EntityMeaning> after = new HashMap<>();
    /** The head that counts, for those that do not count themselves. */
    private final Map<String, String> joined = new HashMap<>();

    Hierarchies(Meaning from, Meaning to) {
        from.entities().forEach(entity -> before.put(entity.name(), entity));
        to.entities().forEach(entity -> after.put(entity.name(), entity));
        new TreeMap<>(before).values().forEach(entity -> join(head(entity.name()), top(entity.name(), before)));
    }

    Map<String, List<EntityMeaning>> grouped(Meaning meaning) {
        Map<String, List<EntityMeaning>> groups = new TreeMap<>();
        meaning.entities().forEach(entity -> groups.computeIfAbsent(head(entity.name()), key -> new ArrayList<>())
                .add(entity));
        return groups;
    }

    /** Where the class is now, or was. */
    private String head(String name) {
        return counting(top(name, after.containsKey(name) ? after : before));
    }

    private void join(String head, String former) {
        String other = counting(top(former, after.containsKey(former) ? after : before));
        if (!head.equals(other)) {
            joined.put(other, head);
        }
    }

    private String counting(String head) {
        String counting = head;
        while (joined.containsKey(counting)) {
            counting = Objects.requireNonNull(joined.get(counting));
        }
        return counting;
    }

    private static String top(String name, Map<String, EntityMeaning> known) {
        String top = name;
        for (Optional<String> next = Optional.of(name);
                next.isPresent() && known.containsKey(next.get());
                next = Objects.requireNonNull(known.get(next.get())).parent()) {
            top = next.get();
        }
        return top;
    }
}
