package dev.reviver.snapshot;

import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Discriminator;
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
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Reads what {@link MeaningText} writes. */
final class MeaningReader {
    private MeaningReader() {}

    static Meaning meaning(JsonObject json) {
        return new Meaning(
                json.objects("entities", MeaningReader::entity),
                json.objects("enums", MeaningReader::enumColumn),
                json.objects("links", MeaningReader::link),
                json.objects("elements", MeaningReader::elements),
                json.objects("documents", MeaningReader::document),
                json.objects("orders", MeaningReader::order),
                json.objects("numberings", MeaningReader::numbering),
                json.objects("initials", i -> new Initial(column(i), i.text("value"), i.flagOrFalse("present"))),
                json.objects("mapKeys", key -> new MapKey(column(key), key.texts("map"))),
                json.objects("packed", MeaningReader::packed));
    }

    private static EntityMeaning entity(JsonObject json) {
        return new EntityMeaning(
                json.text("name"),
                json.optionalText("parent"),
                json.flag("concrete"),
                json.flagOrFalse("separate"),
                json.objects("tables", t -> new EntityTable(table(t), t.texts("key"), t.flagOrFalse("optional"))),
                json.optionalObject("discriminator", d -> new Discriminator(d.text("column"), d.text("value"))),
                json.objects("attributes", a -> new AttributeColumn(a.text("attribute"), column(a))));
    }

    private static EnumColumn enumColumn(JsonObject json) {
        return new EnumColumn(
                column(json),
                json.optionalWord(
                                "storage",
                                word -> constant(EnumColumn.Storage.values(), word),
                                "\"ordinal\" or \"name\"")
                        .orElse(EnumColumn.Storage.NAME),
                json.texts("constants"));
    }

    private static Packed packed(JsonObject json) {
        return new Packed(
                column(json),
                json.optionalWord(
                                "shape", word -> constant(Packed.Shape.values(), word), "\"list\", \"set\" or \"map\"")
                        .orElse(Packed.Shape.LIST),
                json.text("type"));
    }

    /** The one of {@code constants} that is written as {@code word}. */
    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static Link link(JsonObject json) {
        return new Link(
                json.text("entity"),
                json.text("attribute"),
                json.text("target"),
                json.optionalText("mirror"),
                table(json),
                json.texts("from"),
                json.texts("to"),
                json.flagOrFalse("own"));
    }

    private static Elements elements(JsonObject json) {
        return new Elements(
                json.text("entity"),
                json.text("attribute"),
                table(json),
                json.texts("owner"),
                json.objects("parts", a -> new AttributeColumn(a.text("attribute"), column(a))));
    }

    private static Document document(JsonObject json) {
        return new Document(
                column(json),
                json.objects(
                        "parts",
                        part -> new Document.Part(part.text("attribute"), part.text("key"), part.text("type"))));
    }

    private static ListOrder order(JsonObject json) {
        return new ListOrder(column(json), json.texts("list"), (int)
                json.optionalNumber("base").orElse(0));
    }

    private static Numbering numbering(JsonObject json) {
        return new Numbering(
                column(json),
                json.optionalText("sequence")
                        .map(name -> new QualifiedName(json.optionalText("sequenceSchema"), name)));
    }

    private static ColumnRef column(JsonObject json) {
        return new ColumnRef(table(json), json.text("column"));
    }

    private static QualifiedName table(JsonObject json) {
        return new QualifiedName(json.optionalText("schema"), json.text("table"));
    }
}
