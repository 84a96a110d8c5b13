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

/** The classes of both models by hierarchy; one that moved to another counts where it is now. */
public final class Hierarchies {

    private final Map<String, EntityMeaning> before = new HashMap<>();
    private final Map<String, EntityMeaning> after = new HashMap<>();

    Hierarchies(Meaning from, Meaning to) {
        from.entities().forEach(entity -> before.put(entity.name(), entity));
        to.entities().forEach(entity -> after.put(entity.name(), entity));
    }

    Map<String, List<EntityMeaning>> grouped(Meaning meaning) {
        Map<String, List<EntityMeaning>> groups = new TreeMap<>();
        meaning.entities().forEach(entity -> groups.computeIfAbsent(head(entity.name()), key -> new ArrayList<>())
                .add(entity));
        return groups;
    }

    private String head(String name) {
        Map<String, EntityMeaning> known = after.containsKey(name) ? after : before;
        String head = name;
        for (Optional<String> next = Optional.of(name);
                next.isPresent() && known.containsKey(next.get());
                next = Objects.requireNonNull(known.get(next.get())).parent()) {
            head = next.get();
        }
        return head;
    }
}
