package dev.reviver.snapshot;

import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Document;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Initial;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.meaning.Packed;
import dev.reviver.schema.QualifiedName;
import java.util.Locale;

/** The fields of a {@link Meaning}. */
record MeaningText(JsonText json) {
    void of(Meaning meaning) {
        json.objects("entities", meaning.entities(), this::entity);
        json.objects("enums", meaning.enums(), this::enumColumn);
        json.objects("links", meaning.links(), this::link);
        json.objects("elements", meaning.elements(), this::elements);
        json.objects("documents", meaning.documents(), this::document);
        json.objects("orders", meaning.orders(), this::order);
        json.objects("numberings", meaning.numberings(), this::numbering);
        json.objects("initials", meaning.initials(), this::initial);
        json.objects("mapKeys", meaning.mapKeys(), this::mapKey);
        json.objects("packed", meaning.packed(), this::packed);
    }

    private void entity(EntityMeaning entity) {
        json.field("name", entity.name());
        json.field("parent", entity.parent());
        json.field("concrete", entity.concrete());
        if (entity.separate()) {
            json.field("separate", true);
        }
        json.objects("tables", entity.tables(), this::table);
        entity.discriminator()
                .ifPresent(d -> json.object("discriminator", () -> {
                    json.field("column", d.column());
                    json.field("value", d.value());
                }));
        json.objects("attributes", entity.attributes(), this::attribute);
    }

    private void table(EntityTable table) {
        table(table.table());
        json.texts("key", table.key());
        if (table.optional()) {
            json.field("optional", true);
        }
    }

    private void attribute(AttributeColumn attribute) {
        json.field("attribute", attribute.attribute());
        column(attribute.at());
    }

    private void enumColumn(EnumColumn column) {
        column(column.at());
        json.field("storage", column.storage().name().toLowerCase(Locale.ROOT));
        json.texts("constants", column.constants());
    }

    private void link(Link link) {
        json.field("entity", link.entity());
        json.field("attribute", link.attribute());
        json.field("target", link.target());
        json.field("mirror", link.mirror());
        table(link.table());
        json.texts("from", link.from());
        json.texts("to", link.to());
        if (link.own()) {
            json.field("own", true);
        }
    }

    private void order(ListOrder order) {
        column(order.at());
        json.texts("list", order.list());
        if (order.base() != 0) {
            json.field("base", order.base());
        }
    }

    private void elements(Elements elements) {
        json.field("entity", elements.entity());
        json.field("attribute", elements.attribute());
        table(elements.table());
        json.texts("owner", elements.owner());
        json.objects("parts", elements.parts(), this::attribute);
    }

    private void document(Document document) {
        column(document.at());
        json.objects("parts", document.parts(), this::part);
    }

    private void part(Document.Part part) {
        json.field("attribute", part.attribute());
        json.field("key", part.key());
        json.field("type", part.type());
    }

    private void numbering(Numbering numbering) {
        column(numbering.at());
        json.field("sequenceSchema", numbering.sequence().flatMap(QualifiedName::schema));
        json.field("sequence", numbering.sequence().map(QualifiedName::name));
    }

    private void mapKey(MapKey key) {
        column(key.at());
        json.texts("map", key.map());
    }

    private void packed(Packed packed) {
        column(packed.at());
        json.field("shape", packed.shape().name().toLowerCase(Locale.ROOT));
        json.field("type", packed.type());
    }

    private void initial(Initial initial) {
        column(initial.at());
        json.field("value", initial.value());
        if (initial.present()) {
            json.field("present", true);
        }
    }

    private void column(ColumnRef ref) {
        table(ref.table());
        json.field("column", ref.column());
    }

    private void table(QualifiedName table) {
        json.field("schema", table.schema());
        json.field("table", table.name());
    }
}
