package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.Identity;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Reads how ids are generated: an identity column, a sequence, or nothing that the database knows of.
 *
 * <p>Which {@code @SequenceGenerator} counts is Hibernate's rule ({@code GeneratorAnnotationHelper#findLocalizedMatch}):
 * that on the attribute, the entity, or the class that declares the attribute; those of other entities do not.
 */
final class GeneratorReader {
    /** Names that Hibernate takes for one of its own generators ({@code GeneratorStrategies}). */
    private static final Set<String> BUILT_IN = Set.of(
            "assigned",
            "enhanced-sequence",
            "sequence",
            "enhanced-table",
            "table",
            "identity",
            "increment",
            "foreign",
            "uuid",
            "uuid.hex",
            "uuid2",
            "select",
            "guid",
            "native");

    private static final Set<String> COUNTED = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private static final Set<String> IDENTITY_TYPES = Set.of("smallint", "integer", "bigint");
    private static final String SUFFIX = "_SEQ";

    private final Reading reading;

    GeneratorReader(Reading reading) {
        this.reading = reading;
    }

    /** Makes the id's column an identity, or adds its sequence, as its {@code @GeneratedValue} asks. */
    void read(Entity entity, Attribute id, boolean composite, TableDraft table) {
        Optional<Mark> generated = id.marks().jpa("GeneratedValue");
        if (generated.isEmpty()) {
            return;
        }
        Mark mark = generated.get();
        if (composite) {
            reading.report()
                    .report(
                            Problem.GENERATOR,
                            mark.site(),
                            "it stands on a part of a composite key; give that part its value in Java");
            return;
        }
        switch (mark.constant("strategy")) {
            case "IDENTITY" -> makeIdentity(mark, table);
            case "SEQUENCE" -> addSequence(entity, id, mark);
            case "UUID" -> {}
            case "TABLE" ->
                reading.report()
                        .report(
                                Problem.GENERATOR,
                                mark.site("strategy"),
                                "TABLE keeps its numbers in a table; use SEQUENCE or IDENTITY");
            default -> readAuto(entity, id, mark);
        }
    }

    private void readAuto(Entity entity, Attribute id, Mark mark) {
        String type = JavaTypes.nameOf(id.type());
        String generator = mark.text("generator");
        if (BUILT_IN.contains(generator)) {
            reading.report()
                    .report(
                            Problem.GENERATOR,
                            mark.site("generator"),
                            "\"" + generator + "\" is Hibernate's own; use SEQUENCE or IDENTITY");
        } else if (COUNTED.contains(type) || find(entity, id, generator).isPresent()) {
            addSequence(entity, id, mark);
        } else if (!type.equals("java.util.UUID") && !type.equals("java.lang.String")) {
            reading.report()
                    .report(
                            Problem.GENERATOR,
                            mark.site(),
                            "there is none for the type " + type + "; use a number or a UUID");
        }
    }

    private void makeIdentity(Mark mark, TableDraft table) {
        for (String name : table.primaryKey()) {
            Optional<ColumnDraft> draft = table.column(name);
            if (draft.isEmpty()) {
                continue;
            }
            Column c = draft.get().column();
            if (!IDENTITY_TYPES.contains(c.type().base()) || c.defaultValue().isPresent()) {
                reading.report()
                        .report(
                                Problem.GENERATOR,
                                mark.site("strategy"),
                                "an identity column is smallint, integer or bigint without a default, and this is "
                                        + c.type() + "; use SEQUENCE");
                return;
            }
            table.replace(
                    name,
                    new Column(name, c.type(), false, Optional.empty(), Optional.of(Identity.BY_DEFAULT), c.comment()));
        }
    }

    private void addSequence(Entity entity, Attribute id, Mark generated) {
        // A table for each class shares the root's sequence.
        if (entity.parent().isPresent() || !entity.ours()) {
            return;
        }
        String wanted = generated.text("generator");
        Optional<Mark> found = find(entity, id, wanted);
        Mark mark = found.orElse(generated);
        int start = found.map(m -> m.number("initialValue", 1)).orElse(1);
        int increment = found.map(m -> m.number("allocationSize", 50)).orElse(50);
        found.ifPresent(m -> refuseUnsupported(m, "catalog", "options"));
        Name logical = sequenceName(entity, found, wanted);
        Site site = found.map(m -> m.site("sequenceName")).orElse(mark.site());
        // PostgreSQL's sequences begin at 1, or at -1 downwards; Hibernate moves that bound for others.
        if (increment == 0 || (increment > 0 ? start < 1 : start > -1)) {
            String why = "a sequence cannot start at " + start + " and go by " + increment + "; start at 1 or more";
            reading.report().report(Problem.GENERATOR, mark.site("initialValue"), why);
        } else if (logical.text().indexOf('.') >= 0) {
            String why = "the name of a sequence has a dot; name the schema in 'schema'";
            reading.report().report(Problem.GENERATOR, site, why);
        } else {
            String schema = found.map(m -> m.text("schema")).orElse("");
            QualifiedName name = reading.namer().qualified(reading.namer().physical(logical), schema, site);
            reading.schema().add(new Sequence(name, start, increment), Site.of(id.member()));
            reading.meaning().sequence(entity, name);
        }
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

    /** {@code StandardNamingStrategy#implicitSequenceName}: the generator's name, else the table's with a suffix. */
    private static Name sequenceName(Entity entity, Optional<Mark> generator, String wanted) {
        String explicit = generator.map(mark -> mark.text("sequenceName")).orElse("");
        if (!explicit.isEmpty()) {
            return Name.parse(explicit);
        }
        String name = generator.isPresent() ? generator.get().text("name") : wanted;
        return name.isEmpty() ? Name.parse(entity.table().text() + SUFFIX) : Name.parse(name);
    }

    /** Without a name, the nearest generator; with one, that of the name, else the nearest without any. */
    private Optional<Mark> find(Entity entity, Attribute id, String wanted) {
        List<Mark> near = new ArrayList<>();
        List<Marks> places =
                new ArrayList<>(List.of(id.marks(), Marks.of(entity.root().type())));
        if (id.member().getEnclosingElement() instanceof TypeElement declaring) {
            places.add(Marks.of(declaring));
        }
        places.forEach(marks -> near.addAll(marks.repeatedJpa("SequenceGenerator", "SequenceGenerators")));
        if (wanted.isEmpty()) {
            return near.stream().findFirst();
        }
        return near.stream()
                .filter(mark -> mark.text("name").equals(wanted))
                .findFirst()
                .or(() -> near.stream()
                        .filter(mark -> mark.text("name").isEmpty())
                        .findFirst());
    }
}
