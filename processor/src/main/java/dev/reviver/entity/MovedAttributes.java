package dev.reviver.entity;

import dev.reviver.element.Marks;
import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Attributes with a former name whose column went to another table as well, with their subclass or to a secondary table, and
 * associations whose columns are others, since the key to which they lead is. No column was renamed then, but the values are
 * the same, and what the rows meant tells where they are.
 */
final class MovedAttributes {
    /**
     * One of them.
     *
     * @param element what the annotation is on
     * @param entity the entity that had it, by its name in the last migration
     * @param latter its path now
     * @param former its path then
     */
    record Moved(Element element, String entity, String latter, String former) {}

    private final Reading reading;
    private final Meaning last;
    private final Function<ColumnRef, Stream<String>> formerColumns;

    /**
     * The attributes of one reading beside the last migration.
     *
     * @param formerColumns what a column may have been called, if it was not renamed where it is
     */
    MovedAttributes(Reading reading, Meaning last, Function<ColumnRef, Stream<String>> formerColumns) {
        this.reading = reading;
        this.last = last;
        this.formerColumns = formerColumns;
    }

    List<Moved> find() {
        List<Moved> all = new ArrayList<>();
        reading.meaning()
                .attributes()
                .forEach((entity, attributes) ->
                        attributes.forEach(attribute -> moved(entity, attribute).ifPresent(all::add)));
        reading.collections().forEach(found -> found.plain()
                .flatMap(at -> moved(found.owner(), new AttributeColumn(found.path(), at)))
                .ifPresent(all::add));
        reading.meaning().links().forEach(link -> reading.entities()
                .type(link.entity())
                .map(reading.entities()::of)
                .ifPresent(entity -> renamed(entity, link)
                        .or(() -> joined(Stream.of(link))
                                .flatMap(attribute -> moved(entity, attribute).stream())
                                .findFirst())
                        .ifPresent(all::add)));
        return List.copyOf(all);
    }

    /** An association that had another name, whatever its columns are: what it leads to may have another key now. */
    private Optional<Moved> renamed(Entity entity, Link link) {
        return former(entity).filter(known -> !hasLink(known, link.attribute())).flatMap(known -> Stream.concat(
                        link.to().stream(), link.from().stream())
                .flatMap(column -> annotated(new ColumnRef(link.table(), column)).stream())
                .filter(element -> isOf(element, link.attribute()))
                .map(element ->
                        new Moved(element, known.name(), link.attribute(), formerPath(link.attribute(), element)))
                .filter(moved -> hasLink(known, moved.former()) && !isLink(entity, moved.former()))
                .findFirst());
    }

    private boolean hasLink(EntityMeaning entity, String path) {
        return last.links().stream()
                .anyMatch(link ->
                        link.entity().equals(entity.name()) && link.attribute().equals(path));
    }

    private boolean isLink(Entity entity, String path) {
        return reading.meaning().links(entity).stream()
                .anyMatch(link -> link.attribute().equals(path));
    }

    /** Whether the path ends in the attribute that the field, or the getter, is. */
    private static boolean isOf(Element element, String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return element.getSimpleName().toString().toLowerCase(Locale.ROOT).endsWith(name.toLowerCase(Locale.ROOT));
    }

    private static String formerPath(String path, Element element) {
        return path.substring(0, path.lastIndexOf('.') + 1)
                + Era.renamed(Marks.of(element)).map(mark -> mark.text("value")).orElse("");
    }

    /** Associations that are kept in tables of their own, each by a column that is called after it. */
    private static Stream<AttributeColumn> joined(Stream<Link> links) {
        return links.filter(Link::own)
                .map(link -> new AttributeColumn(
                        link.attribute(), new ColumnRef(link.table(), link.to().get(0))));
    }

    private Optional<Moved> moved(Entity entity, AttributeColumn attribute) {
        List<EntityMeaning> before = hierarchy(entity);
        return before.stream().anyMatch(former -> has(former, attribute.attribute()))
                ? Optional.empty()
                : annotated(attribute.at()).flatMap(element -> moved(entity, before, attribute, element));
    }

    /** The element that made a column, if it says what it was called. */
    private Optional<Element> annotated(ColumnRef at) {
        return reading.schema()
                .table(at.table())
                .flatMap(table -> table.column(at.column()))
                .map(column -> column.site().element())
                .filter(element -> Era.renamed(Marks.of(element)).isPresent());
    }

    /** What had one of the former names, if it is one thing only and is gone. */
    private Optional<Moved> moved(
            Entity entity, List<EntityMeaning> before, AttributeColumn attribute, Element element) {
        Set<String> names = formerColumns.apply(attribute.at()).collect(Collectors.toSet());
        List<Moved> candidates = before.stream()
                .flatMap(former -> values(former)
                        .filter(was -> names.contains(was.at().column()) && !isThere(entity, was.attribute()))
                        .map(was -> new Moved(element, former.name(), attribute.attribute(), was.attribute())))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether the entity, or one that shares its root, has an attribute of that path now. */
    private boolean isThere(Entity entity, String path) {
        boolean isCollection = reading.collections().stream()
                .anyMatch(found -> found.owner().root().equals(entity.root())
                        && found.path().equals(path));
        return isCollection
                || reading.meaning().attributes().entrySet().stream()
                        .filter(other -> other.getKey().root().equals(entity.root()))
                        .anyMatch(other -> other.getValue().stream()
                                .anyMatch(is -> is.attribute().equals(path)));
    }

    private boolean has(EntityMeaning entity, String path) {
        return values(entity).anyMatch(was -> was.attribute().equals(path));
    }

    /** The attributes of a class, its collections of plain values, and its associations. */
    private Stream<AttributeColumn> values(EntityMeaning entity) {
        return Stream.of(
                        entity.attributes().stream(),
                        last.elements().stream()
                                .filter(elements -> elements.entity().equals(entity.name()))
                                .flatMap(elements ->
                                        elements
                                                .plain()
                                                .map(at -> new AttributeColumn(elements.attribute(), at))
                                                .stream()),
                        joined(last.links().stream()
                                .filter(link -> link.entity().equals(entity.name()))))
                .flatMap(values -> values);
    }

    /** The classes that shared a root with the entity. */
    private List<EntityMeaning> hierarchy(Entity entity) {
        Optional<String> root =
                former(entity).map(known -> last.line(known).get(0).name());
        return last.entities().stream()
                .filter(other -> root.equals(Optional.of(last.line(other).get(0).name())))
                .toList();
    }

    private Optional<EntityMeaning> former(Entity entity) {
        String name = entity.qualifiedName();
        return last.entity(name).or(() -> Era.renamed(Marks.of(entity.type()))
                .flatMap(mark -> FormerRows.former(name, mark.text("value"), last)));
    }
}
