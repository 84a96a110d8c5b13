package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import java.util.Optional;

/** Reads the sequence of an id: {@code @SequenceGenerator}, parameters of a {@code @GenericGenerator}, or defaults. */
final class SequenceReader {
    private static final String SUFFIX = "_SEQ";
    private static final String OPTIONS = "options";

    /** A sequence as it is asked for; {@code options} is the annotation, if it has any. */
    private record Described(
            Name name,
            String schema,
            int start,
            int increment,
            Optional<Mark> options,
            Site nameSite,
            Site startSite) {}

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
        found.filter(m -> !m.text("catalog").isEmpty())
                .ifPresent(
                        m -> refuse(m, "catalog", "a connection to PostgreSQL sees one database only; leave it out"));
        String explicit = found.map(m -> m.text("sequenceName")).orElse("");
        String name = found.map(m -> m.text("name")).orElse(wanted);
        add(
                entity,
                new Described(
                        name(entity, explicit, name),
                        found.map(m -> m.text("schema")).orElse(""),
                        found.map(m -> m.number("initialValue", 1)).orElse(1),
                        found.filter(m -> defaultIncrement == 50 || m.has("allocationSize"))
                                .map(m -> m.number("allocationSize", 50))
                                .map(SequenceReader::increment)
                                .orElse(defaultIncrement),
                        found.filter(m -> !m.text(OPTIONS).isEmpty()),
                        found.map(m -> m.site("sequenceName")).orElse(mark.site()),
                        mark.site("initialValue")));
    }

    /** Adds the sequence that parameters describe ({@code SequenceStyleGenerator#configure}). */
    void read(Entity entity, Mark generated, Mark.Parameters parameters) {
        if (parameters.text("force_table_use").equals("true")) {
            String why = "'force_table_use' keeps its numbers in a table; use a sequence, or @TableGenerator";
            reading.report().report(Problem.GENERATOR, generated.site(), why);
            return;
        }
        String explicit = parameters.text("sequence_name");
        String written = explicit.isEmpty() ? parameters.text("sequence") : explicit;
        String suffix = parameters.text("sequence_per_entity_suffix");
        add(
                entity,
                new Described(
                        written.isEmpty() && !suffix.isEmpty()
                                ? Name.parse(entity.table().text() + suffix)
                                : name(entity, written, parameters.text("name")),
                        parameters.text("schema"),
                        parameters.number("initial_value", 1),
                        increment(parameters),
                        Optional.empty(),
                        generated.site(),
                        generated.site()));
    }

    /** What the sequence itself goes by: some optimizers count on between its values ({@code SequenceStructure}). */
    private static int increment(Mark.Parameters parameters) {
        int size = parameters.number("increment_size", 50);
        return switch (parameters.text("optimizer")) {
            case "none" -> size < 0 ? -1 : 1;
            case "hilo", "legacy-hilo" -> 1;
            case "" -> increment(size);
            default -> size;
        };
    }

    /** There is no optimizer for numbers that go down, so they go one by one ({@code OptimizerFactory}). */
    private static int increment(int size) {
        return Math.max(size, -1);
    }

    private void add(Entity entity, Described described) {
        // A table for each class shares the root's sequence.
        if (entity.parent().isPresent() || !entity.ours()) {
            return;
        }
        int start = described.start();
        int increment = described.increment();
        // PostgreSQL's sequences begin at 1, or at -1 downwards; Hibernate moves that bound for others.
        if (increment == 0 || (increment > 0 ? start < 1 : start > -1)) {
            String why = "a sequence cannot start at " + start + " and go by " + increment + "; start at 1 or more";
            reading.report().report(Problem.GENERATOR, described.startSite(), why);
        } else if (described.name().text().indexOf('.') >= 0) {
            String why = "the name of a sequence has a dot; name the schema in 'schema'";
            reading.report().report(Problem.GENERATOR, described.nameSite(), why);
        } else {
            QualifiedName name = reading.namer()
                    .qualified(reading.namer().physical(described.name()), described.schema(), described.nameSite());
            reading.schema().add(sequence(name, described), described.nameSite());
            reading.meaning().sequence(entity, name);
        }
    }

    private Sequence sequence(QualifiedName name, Described described) {
        Sequence usual = new Sequence(name, described.start(), described.increment());
        if (described.options().isEmpty()) {
            return usual;
        }
        Mark mark = described.options().get();
        Optional<SequenceClauses> clauses = SequenceClauses.parse(mark.text(OPTIONS));
        Optional<SequenceOptions> options =
                clauses.flatMap(found -> found.options(described.start(), described.increment()));
        if (clauses.isEmpty() || options.isEmpty()) {
            refuse(
                    mark,
                    OPTIONS,
                    "of what may stand behind a sequence, AS type, MINVALUE, MAXVALUE, CACHE and CYCLE are read, and the"
                            + " sequence must start within its bounds. Correct it, or leave it out");
            return usual;
        }
        return usual.withOptions(clauses.get().type(), options.get());
    }

    /** {@code StandardNamingStrategy#implicitSequenceName}: the generator's name, else the table's with a suffix. */
    private static Name name(Entity entity, String explicit, String generator) {
        if (!explicit.isEmpty()) {
            return Name.parse(explicit);
        }
        return generator.isEmpty() ? Name.parse(entity.table().text() + SUFFIX) : Name.parse(generator);
    }

    private void refuse(Mark generator, String value, String why) {
        reading.report().report(Problem.VALUE_NOT_SUPPORTED, generator.site(value), value, generator.simpleName(), why);
    }
}
