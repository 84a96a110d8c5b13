package dev.reviver.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Entities of which only the class file is left. They count as entities, since their source may be where nobody looks:
 * an incremental compiler need not show it. But whoever has deleted the source, and named a migration for that, should
 * hear why their tables stay.
 */
final class LeftClasses {
    private LeftClasses() {}

    /**
     * The class files by the name of the entity.
     *
     * @param entities all entities of the module
     * @param compiled those that this compile has shown
     */
    static SortedMap<String, Path> find(
            Collection<String> entities, Collection<String> compiled, SourceFiles sources, Optional<Path> classOutput) {
        SortedMap<String, Path> left = new TreeMap<>();
        for (String name : entities) {
            Optional<Path> file = classOutput
                    .map(output -> output.resolve(name.replace('.', '/') + ".class"))
                    .filter(Files::exists);
            if (file.isPresent()
                    && !compiled.contains(name)
                    && !sources.hasUsualSource(name)
                    && sources.uncompiledSourceOf(name).isEmpty()) {
                left.put(name, file.get());
            }
        }
        return left;
    }
}
