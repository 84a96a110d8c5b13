package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import java.util.Optional;

/** What the join tables of to-one and to-many associations have in common. */
final class JoinTables {
    private final Reading reading;

    JoinTables(Reading reading) {
        this.reading = reading;
    }

    /** The {@code @JoinTable} that counts for the attribute: an outer override, else its own. */
    static Optional<Mark> mark(Attribute attribute, Place place) {
        return place.overrides()
                .association(attribute.name())
                .flatMap(override -> override.marks("joinTable").stream().findFirst())
                .or(() -> attribute.marks().jpa("JoinTable"));
    }

    /** The same of a collection, where Hibernate takes either annotation on either kind. */
    static Optional<Mark> ofCollection(Attribute attribute, Place place) {
        return mark(attribute, place).or(() -> attribute.marks().jpa("CollectionTable"));
    }

    /** The join table, empty, under the name that the annotation or the naming strategy gives it. */
    TableDraft table(Attribute attribute, Entity owner, Entity target, Optional<Mark> mark) {
        Name logical = attribute
                .formerTable()
                .or(() -> mark.map(m -> m.text("name")).filter(name -> !name.isEmpty()))
                .map(Name::parse)
                .orElseGet(() -> reading.namer()
                        .strategy()
                        .joinTable(owner.table(), target.table(), attribute.collectionBase()));
        Site site = mark.map(m -> m.site("name")).orElse(attribute.site());
        String schema = mark.map(m -> m.text("schema")).orElse("");
        return new TableDraft(
                reading.namer().qualified(reading.namer().physical(logical), schema, site),
                attribute.site(),
                reading.report());
    }
}
