package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import dev.reviver.schema.CompositeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a value of a composite type becomes one of another: attribute by attribute, each by its name. */
public sealed interface Recast {
    /** Calls the method of {@code visitor} that belongs to this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The value stays as it is. */
    record Kept() implements Recast {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.kept(this);
        }
    }

    /** The value gets another type. */
    record Cast(TypeChange change) implements Recast {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cast(this);
        }
    }

    /**
     * A row of other attributes.
     *
     * @param fields an attribute each
     * @param lost the attributes that have no place in it
     */
    record Row(ColumnType to, List<Field> fields, List<String> lost) implements Recast {
        public Row {
            fields = List.copyOf(fields);
            lost = List.copyOf(lost);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.row(this);
        }
    }

    /**
     * An attribute of the newer type.
     *
     * @param from the older one of that name; empty if it has no value yet
     */
    record Field(Optional<String> from, Recast recast) {}

    /** An array, element by element. */
    record Each(ColumnType to, Recast element) implements Recast {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.each(this);
        }
    }

    /** The behaviour of a layer, one method a kind. */
    interface Visitor<R> {
        R kept(Kept recast);

        R cast(Cast recast);

        R row(Row recast);

        R each(Each recast);
    }

    /** The way from one type to the other; {@code types} are the composite types of both models, as they stand in SQL. */
    static Recast of(ColumnType from, ColumnType to, Map<String, CompositeType> types) {
        if (from.equals(to)) {
            return new Kept();
        }
        CompositeType former = types.get(from.base());
        CompositeType latter = types.get(to.base());
        if (former == null || latter == null || from.array() != to.array()) {
            return new Cast(new TypeChange(from, to));
        }
        if (from.array()) {
            return new Each(to, of(from.element(), to.element(), types));
        }
        List<Field> fields = new ArrayList<>();
        for (CompositeType.Attribute attribute : latter.attributes()) {
            Optional<CompositeType.Attribute> before = former.attribute(attribute.name());
            fields.add(new Field(
                    before.map(CompositeType.Attribute::name),
                    before.map(same -> of(same.type(), attribute.type(), types)).orElse(new Kept())));
        }
        List<String> lost = former.attributes().stream()
                .map(CompositeType.Attribute::name)
                .filter(name -> latter.attribute(name).isEmpty())
                .toList();
        return new Row(to, fields, lost);
    }

    /** The attributes whose values have no place in the newer type, with the path to each. */
    default List<String> lost() {
        Found found = new Found();
        accept(new Search("", found));
        return found.lost();
    }

    /** The attributes that get another type, by the path to each. */
    default Map<String, TypeChange> casts() {
        Found found = new Found();
        accept(new Search("", found));
        return found.casts();
    }

    /** What is told of the attributes. */
    record Found(List<String> lost, Map<String, TypeChange> casts) {
        Found() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }
    }

    /** Goes to each attribute; {@code path} leads to where it is. */
    record Search(String path, Found found) implements Visitor<Boolean> {
        @Override
        public Boolean kept(Kept recast) {
            return true;
        }

        @Override
        public Boolean cast(Cast recast) {
            found.casts().put(path, recast.change());
            return true;
        }

        @Override
        public Boolean row(Row recast) {
            recast.lost().forEach(name -> found.lost().add(inside(name)));
            recast.fields().forEach(field -> field.from()
                    .ifPresent(name -> field.recast().accept(new Search(inside(name), found))));
            return true;
        }

        @Override
        public Boolean each(Each recast) {
            return recast.element().accept(this);
        }

        private String inside(String name) {
            return path.isEmpty() ? name : path + "." + name;
        }
    }
}
