package dev.reviver.entity;

import dev.reviver.element.Marks;
import dev.reviver.element.Overrides;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The overrides on an entity class and its mapped superclasses; those nearer to the entity win. */
final class EntityOverrides {
    private EntityOverrides() {}

    static Overrides of(Entities entities, Entity entity) {
        List<TypeElement> line = entities.lines().mappedLine(entity.type());
        Overrides overrides = Overrides.NONE;
        for (int i = line.size() - 1; i >= 0; i--) {
            overrides = overrides.orElse(Marks.of(line.get(i)));
        }
        return overrides;
    }
}
