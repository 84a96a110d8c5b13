package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.schema.Column;
import dev.reviver.schema.Identity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Reads how ids are generated: an identity column, a sequence, a table of numbers, or nothing that the database knows of.
 *
 * <p>The order in which generators are looked for is that of Hibernate's {@code IdGeneratorResolverSecondPass}.
 */
final class GeneratorReader {
    private static final String UUID = "java.util.UUID";

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

    private final Reading reading;
    private final SequenceReader sequences;
    private final NumberTableReader numberTables;
    private final GeneratorClasses classes;

    GeneratorReader(Reading reading) {
        this.reading = reading;
        this.sequences = new SequenceReader(reading);
        this.numberTables = new NumberTableReader(reading);
        this.classes = new GeneratorClasses(reading);
    }

    /** Makes the id's columns an identity, or adds its sequence or table, as its annotations ask. */
    void read(Entity entity, Attribute id, List<String> columns, TableDraft table) {
        Optional<Mark> own = NearGenerators.annotation(id.marks());
        if (own.isPresent()) {
            readAnnotation(entity, own.get(), columns, table);
            return;
        }
        Optional<Mark> generated = id.marks().jpa("GeneratedValue");
        if (generated.isEmpty()) {
            return;
        }
        Mark mark = generated.get();
        NearGenerators near = NearGenerators.of(entity, id);
        String name = mark.text("generator");
        switch (mark.constant("strategy")) {
            case "IDENTITY" -> makeIdentity(mark, columns, table);
            case "SEQUENCE" -> sequences.read(entity, mark, near.find(NearGenerators.Kind.SEQUENCE, name), name);
            case "TABLE" -> numberTables.read(entity, mark, near.find(NearGenerators.Kind.TABLE, name), name);
            case "UUID" -> reading.meaning().uuids(entity);
            default -> readAuto(entity, id, mark, near, columns, table);
        }
    }

    private void readAuto(
            Entity entity, Attribute id, Mark mark, NearGenerators near, List<String> columns, TableDraft table) {
        String name = mark.text("generator");
        Optional<Mark> sequence = near.find(NearGenerators.Kind.SEQUENCE, name);
        Optional<Mark> numbers = near.find(NearGenerators.Kind.TABLE, name);
        Optional<Mark> generic = near.find(NearGenerators.Kind.GENERIC, name);
        Optional<Mark> around = near.annotationAround();
        String type = JavaTypes.nameOf(id.type());
        if (name.equals("increment")) {
            return;
        }
        if (sequence.isPresent()) {
            sequences.read(entity, mark, sequence, name);
        } else if (numbers.isPresent()) {
            numberTables.read(entity, mark, numbers, name);
        } else if (generic.isPresent()) {
            readGeneric(entity, mark, generic.get(), columns, table);
        } else if (GeneratorClasses.isBuiltIn(name)) {
            readClass(entity, mark, classes.of(name, mark.site("generator")), Mark.Parameters.NONE, columns, table);
        } else if (around.isPresent()) {
            readAnnotation(entity, around.get(), columns, table);
        } else if (COUNTED.contains(type) || (type.equals(UUID) && isGeneric(id))) {
            sequences.read(entity, mark, Optional.empty(), name);
        } else if (type.equals(UUID)) {
            reading.meaning().random(entity);
        } else if (!type.equals("java.lang.String")) {
            String why = "there is none for the type " + type + "; use a number or a UUID";
            reading.report().report(Problem.GENERATOR, mark.site(), why);
        }
    }

    /** Of a type variable Hibernate does not ask what a subclass makes of it, and takes what counts for all others. */
    private static boolean isGeneric(Attribute id) {
        TypeMirror member = id.member().asType();
        TypeMirror declared = member instanceof ExecutableType getter ? getter.getReturnType() : member;
        return declared instanceof TypeVariable variable
                && !JavaTypes.nameOf(variable.getUpperBound()).equals(UUID);
    }

    /** {@code @GenericGenerator}: a class, or a name that Hibernate has for one, with parameters. */
    private void readGeneric(Entity entity, Mark generated, Mark generic, List<String> columns, TableDraft table) {
        Optional<String> type = generic.type("type").map(JavaTypes::nameOf).filter(name -> generic.has("type"));
        GeneratorClasses.Need need = classes.of(
                type.orElseGet(() -> generic.text("strategy")), generic.site(type.isPresent() ? "type" : "strategy"));
        Mark.Parameters parameters = generic.parameters().orElse("name", generic.text("name"));
        readClass(entity, generated, need, parameters, columns, table);
    }

    private void readClass(
            Entity entity,
            Mark mark,
            GeneratorClasses.Need need,
            Mark.Parameters parameters,
            List<String> columns,
            TableDraft table) {
        switch (need.kind()) {
            case IDENTITY -> makeIdentity(mark, columns, table);
            case SEQUENCE -> sequences.read(entity, mark, need.over(parameters));
            case TABLE -> numberTables.read(entity, mark, need.over(parameters));
            case IN_MEMORY -> reading.meaning().random(entity);
        }
    }

    /** An annotation that stands for a generator, Hibernate's or one's own: {@code @IdGeneratorType}. */
    private void readAnnotation(Entity entity, Mark mark, List<String> columns, TableDraft table) {
        if (mark.qualifiedName().equals("org.hibernate.annotations.NativeGenerator")) {
            sequences.readNative(
                    entity, mark, mark.marks("sequenceForm").stream().findFirst());
            return;
        }
        GeneratorClasses.Need need = classes.of(NearGenerators.classOf(mark), mark.site());
        boolean counted = need.kind() == GeneratorClasses.Kind.SEQUENCE || need.kind() == GeneratorClasses.Kind.TABLE;
        if (counted && need.told().isEmpty()) {
            String why = "what @" + mark.simpleName() + " makes of its values is not to be seen from here; use"
                    + " @SequenceGenerator or @TableGenerator, or say it with @StoredAs(\"sequence(START,INCREMENT)\") on the"
                    + " class of the generator";
            reading.report().report(Problem.GENERATOR, mark.site(), why);
            return;
        }
        readClass(entity, mark, need, named(mark), columns, table);
    }

    /** An annotation that has a name to give to what its generator makes has it in one of these, if in any. */
    private static Mark.Parameters named(Mark mark) {
        return Stream.of("sequenceName", "name")
                .map(mark::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(name -> Mark.Parameters.NONE.orElse("sequence_name", name))
                .orElse(Mark.Parameters.NONE);
    }

    private void makeIdentity(Mark mark, List<String> columns, TableDraft table) {
        for (String name : columns) {
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
}
