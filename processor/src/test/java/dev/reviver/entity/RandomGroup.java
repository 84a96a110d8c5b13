package dev.reviver.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Entities and what they are made of, while they are being made.
 *
 * @param choices what decides
 * @param classes all classes, by name
 * @param roots the entities that extend no other
 */
record RandomGroup(Choices choices, Map<String, RandomClass> classes, List<Root> roots) {
    static final List<String> NAMES = List.of("Alpha", "BetaTwo", "Gamma", "DeltaX");
    static final List<String> RESERVED =
            List.of("order", "user", "group", "select", "table", "from", "check", "end", "limit", "all");

    RandomGroup(Choices choices) {
        this(choices, new LinkedHashMap<>(), new ArrayList<>());
    }

    /** How a key looks to those who refer to it. */
    enum Key {
        SIMPLE,
        COMPOSITE,
        /** Of several columns, too, whose names come from elsewhere. */
        DERIVED
    }

    /**
     * An entity that extends no other.
     *
     * @param hierarchy it and all below it
     */
    record Root(RandomClass type, Key key, List<RandomClass> hierarchy) {}

    RandomClass add(String name) {
        RandomClass type = new RandomClass(name);
        classes.put(name, type);
        return type;
    }

    /** One that is there. */
    RandomClass type(String name) {
        return Objects.requireNonNull(classes.get(name));
    }

    /** One that may be a class of Java itself. */
    @Nullable
    RandomClass find(String name) {
        return classes.get(name);
    }
}
