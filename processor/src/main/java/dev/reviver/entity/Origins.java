package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Which Java element each part of the schema comes from, so that a message about it stands in the right place. */
public final class Origins {
    private final Map<QualifiedName, Element> tables;
    private final Map<QualifiedName, Map<String, Element>> parts;

    private Origins(Map<QualifiedName, Element> tables, Map<QualifiedName, Map<String, Element>> parts) {
        this.tables = tables;
        this.parts = parts;
    }

    /**
     * The element to blame for a table or sequence, or for a part of it.
     *
     * @param table the table or sequence
     * @param part the name of a column, key, check or index of it; if none is known by that name, the table's element
     * @return empty if the table or sequence is not known either
     */
    public Optional<Element> of(QualifiedName table, Optional<String> part) {
        return part.flatMap(name ->
                        Optional.ofNullable(parts.getOrDefault(table, Map.of()).get(name)))
                .or(() -> Optional.ofNullable(tables.get(table)));
    }

    /** Collects origins while a schema is put together. */
    static final class Builder {
        private final Map<QualifiedName, Element> tables = new LinkedHashMap<>();
        private final Map<QualifiedName, Map<String, Element>> parts = new LinkedHashMap<>();

        void add(QualifiedName table, Site site) {
            tables.put(table, site.element());
        }

        void add(QualifiedName table, String part, Site site) {
            parts.computeIfAbsent(table, key -> new LinkedHashMap<>()).put(part, site.element());
        }

        public Origins build() {
            return new Origins(Map.copyOf(tables), Map.copyOf(parts));
        }
    }
}
