package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.Optional;

/** Reads the sequence of an id: {@code @SequenceGenerator}, parameters of a {@code @GenericGenerator}, or defaults. */
final class SequenceReader {
    private static final String SUFFIX = "_SEQ";

    private final Reading reading;

    SequenceReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Adds the sequence that an annotation describes.
     *
     * @param generated where the id asks for one
     * @param found the {@code @SequenceGenerator}; without, all but the name is Hibernate's default
     * @param wanted the name that the id asks for, or nothing
     */
    void read(Entity entity, Mark generated, Optional<Mark> found, String wanted) {
        read(entity, generated, found, wanted, 50);
    }

    /** The sequence of {@code @NativeGenerator}, which goes by 1 unless it says otherwise. */
    void readNative(Entity entity, Mark generated, Optional<Mark> found) {
        read(entity, generated, found, "", 1);
    }

    /** Adds the sequence that an annotation describes for the rows of a collection. */
    void readOfCollection(Entity owner, Mark id, Mark found) {
        read(owner.root(), id, Optional.of(found), "", 50);
    }

    /** Adds the sequence for the rows of a collection table. */
    void readOfTable(TableDraft table, Site site) {
        Name logical = Name.parse(table.name().name() + SUFFIX);
        String schema = table.name().schema().orElse("");
        QualifiedName name = reading.namer().qualified(reading.namer().physical(logical), schema, site);
        reading.schema().add(new Sequence(name, 1, 50), site);
    }

    private void read(Entity entity, Mark generated, Optional<Mark> found, String wanted, int defaultIncrement) {
        Mark mark = found.orElse(generated);
        found.ifPresent(m -> refuseUnsupported(m, "catalog", "options"));
        String explicit = found.map(m -> m.text("sequenceName")).orElse("");
        String name = found.map(m -> m.text("name")).orElse(wanted);
        add(
                entity,
                name(entity, explicit, name),
                found.map(m -> m.text("schema")).orElse(""),
                found.map(m -> m.number("initialValue", 1)).orElse(1),
                found.filter(m -> defaultIncrement == 50 || m.has("allocationSize"))
                        .map(m -> m.number("allocationSize", 50))
                        .orElse(defaultIncrement),
                found.map(m -> m.site("sequenceName")).orElse(mark.site()),
                mark.site("initialValue"));
    }

    /** Adds the sequence that parameters describe ({@code SequenceStyleGenerator#configure}). */
    void read(Entity entity, Mark generated, Mark.Parameters parameters) {
        if (parameters.text("force_table_use").equals("true")) {
            String why = "'force_table_use' keeps its numbers in a table; use a sequence, or @TableGenerator";
            reading.report().report(Problem.GENERATOR, generated.site(), why);
            return;
        }
        String explicit = parameters.text("sequence_name");
        String name = parameters.text("name");
        boolean pooled = !parameters.text("optimizer").equals("none");
        add(
                entity,
                name(entity, explicit.isEmpty() ? parameters.text("sequence") : explicit, name),
                parameters.text("schema"),
                parameters.number("initial_value", 1),
                pooled ? parameters.number("increment_size", 50) : 1,
                generated.site(),
                generated.site());
    }

    private void add(
            Entity entity, Name logical, String schema, int start, int increment, Site nameSite, Site startSite) {
        // A table for each class shares the root's sequence.
        if (entity.parent().isPresent() || !entity.ours()) {
            return;
        }
        // PostgreSQL's sequences begin at 1, or at -1 downwards; Hibernate moves that bound for others.
        if (increment == 0 || (increment > 0 ? start < 1 : start > -1)) {
            String why = "a sequence cannot start at " + start + " and go by " + increment + "; start at 1 or more";
            reading.report().report(Problem.GENERATOR, startSite, why);
        } else if (logical.text().indexOf('.') >= 0) {
            String why = "the name of a sequence has a dot; name the schema in 'schema'";
            reading.report().report(Problem.GENERATOR, nameSite, why);
        } else {
            QualifiedName name = reading.namer().qualified(reading.namer().physical(logical), schema, nameSite);
            reading.schema().add(new Sequence(name, start, increment), nameSite);
            reading.meaning().sequence(entity, name);
        }
    }

    /** {@code StandardNamingStrategy#implicitSequenceName}: the generator's name, else the table's with a suffix. */
    private static Name name(Entity entity, String explicit, String generator) {
        if (!explicit.isEmpty()) {
            return Name.parse(explicit);
        }
        return generator.isEmpty() ? Name.parse(entity.table().text() + SUFFIX) : Name.parse(generator);
    }

    private void refuseUnsupported(Mark generator, String... values) {
        for (String value : values) {
            if (!generator.text(value).isEmpty()) {
                String why = "the schema model does not hold it";
                reading.report()
                        .report(Problem.VALUE_NOT_SUPPORTED, generator.site(value), value, generator.simpleName(), why);
            }
        }
    }
}
