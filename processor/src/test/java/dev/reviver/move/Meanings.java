package dev.reviver.move;

import dev.reviver.change.Draft;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A state written down quickly, part by part. */
final class Meanings {
    private final List<EntityMeaning> entities = new ArrayList<>();
    private final List<EnumColumn> enums = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Elements> elements = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<ListOrder> orders = new ArrayList<>();
    private final List<Numbering> numberings = new ArrayList<>();
    private final List<Initial> initials = new ArrayList<>();
    private final List<MapKey> mapKeys = new ArrayList<>();
    private final List<Packed> packed = new ArrayList<>();

    /** A column of a table: {@code post.title}. */
    static ColumnRef ref(String path) {
        int dot = path.indexOf('.');
        return new ColumnRef(QualifiedName.of(path.substring(0, dot)), path.substring(dot + 1));
    }

    /** A class whose rows are in one table, with the key {@code id} and these attributes, each in a column of its name. */
    Meanings entity(String name, String table, String... attributes) {
        List<AttributeColumn> columns = new ArrayList<>();
        for (String attribute : attributes) {
            columns.add(new AttributeColumn(attribute, ref(table + "." + attribute)));
        }
        entities.add(new EntityMeaning(
                name,
                Optional.empty(),
                true,
                false,
                List.of(new EntityTable(QualifiedName.of(table), List.of("id"), false)),
                Optional.empty(),
                columns));
        return this;
    }

    Meanings packed(String column, Packed.Shape shape, String type) {
        packed.add(new Packed(ref(column), shape, type));
        return this;
    }

    /** A collection of plain values. */
    Meanings elements(String entity, String attribute, String owner, String element) {
        ColumnRef at = ref(element);
        elements.add(new Elements(entity, attribute, at.table(), List.of(owner), List.of(new AttributeColumn("", at))));
        return this;
    }

    Meanings order(String column, String list, int base) {
        orders.add(new ListOrder(ref(column), List.of(list), base));
        return this;
    }

    Meanings mapKey(String column, String map) {
        mapKeys.add(new MapKey(ref(column), List.of(map)));
        return this;
    }

    Meanings constants(String column, EnumColumn.Storage storage, String... names) {
        enums.add(new EnumColumn(ref(column), storage, List.of(names)));
        return this;
    }

    Meanings initial(String column, String value) {
        initials.add(new Initial(ref(column), value, true));
        return this;
    }

    /** An association in the rows of its owner. */
    Meanings link(String entity, String attribute, String target, String table, List<String> from, List<String> to) {
        links.add(new Link(entity, attribute, target, Optional.empty(), QualifiedName.of(table), from, to, false));
        return this;
    }

    Meanings random(String column) {
        numberings.add(new Numbering(ref(column), Optional.empty()));
        return this;
    }

    /** With these tables. */
    State with(Draft... tables) {
        return new State(Draft.schema(tables), meaning());
    }

    /** The same as one end of a plan. */
    Side side(Draft... tables) {
        return Side.of(Draft.schema(tables), meaning());
    }

    Meaning meaning() {
        return new Meaning(entities, enums, links, elements, documents, orders, numberings, initials, mapKeys, packed);
    }
}
