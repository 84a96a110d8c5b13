package dev.reviver.meaning;

import dev.reviver.schema.QualifiedName;
import java.util.List;

/** Puts a meaning into other names. */
record Renaming(Meaning.Names names) {
    Meaning meaning(Meaning meaning) {
        return new Meaning(
                meaning.entities().stream()
                        .map(entity -> entity(meaning, entity))
                        .toList(),
                meaning.enums().stream()
                        .map(e -> new EnumColumn(column(e.at()), e.storage(), e.constants()))
                        .toList(),
                meaning.links().stream().map(this::link).toList(),
                meaning.elements().stream().map(this::elements).toList(),
                meaning.documents().stream()
                        .map(document -> new Document(column(document.at()), document.parts()))
                        .toList(),
                meaning.orders().stream()
                        .map(order -> new ListOrder(
                                column(order.at()), columns(order.at().table(), order.list()), order.base()))
                        .toList(),
                meaning.numberings().stream()
                        .map(n -> new Numbering(column(n.at()), n.sequence().map(names::sequence)))
                        .toList(),
                meaning.initials().stream()
                        .map(i -> new Initial(column(i.at()), i.value(), i.present()))
                        .toList(),
                meaning.mapKeys().stream()
                        .map(key ->
                                new MapKey(column(key.at()), columns(key.at().table(), key.map())))
                        .toList(),
                meaning.packed().stream()
                        .map(packed -> new Packed(column(packed.at()), packed.shape(), packed.type()))
                        .toList());
    }

    private EntityMeaning entity(Meaning meaning, EntityMeaning entity) {
        return new EntityMeaning(
                entity.name(),
                entity.parent(),
                entity.concrete(),
                entity.separate(),
                entity.tables().stream()
                        .map(table -> new EntityTable(
                                names.table(table.table()), columns(table.table(), table.key()), table.optional()))
                        .toList(),
                meaning.discriminator(entity).flatMap(at -> entity.discriminator()
                        .map(d -> new Discriminator(column(at).column(), d.value()))),
                entity.attributes().stream()
                        .map(a -> new AttributeColumn(a.attribute(), column(a.at())))
                        .toList());
    }

    private Elements elements(Elements elements) {
        return new Elements(
                elements.entity(),
                elements.attribute(),
                names.table(elements.table()),
                columns(elements.table(), elements.owner()),
                elements.parts().stream()
                        .map(part -> new AttributeColumn(part.attribute(), column(part.at())))
                        .toList());
    }

    private Link link(Link link) {
        return new Link(
                link.entity(),
                link.attribute(),
                link.target(),
                link.mirror(),
                names.table(link.table()),
                columns(link.table(), link.from()),
                columns(link.table(), link.to()),
                link.own());
    }

    private ColumnRef column(ColumnRef ref) {
        return new ColumnRef(names.table(ref.table()), names.column(ref.table(), ref.column()));
    }

    private List<String> columns(QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> names.column(table, column)).toList();
    }
}
