package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.SqlText;
import dev.reviver.type.Conditions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the discriminator of a hierarchy, and what it makes of the columns that only some of its classes have. */
final class InheritanceReader {
    /** {@code expression} is the column as SQL, or the formula in its stead. */
    private record Discriminator(String column, String expression, DiscriminatorKind kind) {}

    /** Values with a meaning: the class takes the rows without a value, or with one that is nobody's. */
    private static final String OF_NO_VALUE = "null";

    private static final String OF_ANY_OTHER = "not null";

    private final Reading reading;
    private final Tables tables;
    private final DiscriminatorReader discriminators;

    InheritanceReader(Reading reading, Tables tables) {
        this.reading = reading;
        this.tables = tables;
        this.discriminators = new DiscriminatorReader(reading, new ColumnReader(reading));
    }

    /** Adds the discriminator column of a root entity and its checks, once the columns of its classes are known. */
    void read(Entity root) {
        Optional<Mark> mark = Marks.of(root.type()).jpa("DiscriminatorColumn");
        boolean wanted =
                switch (root.inheritance()) {
                    case SINGLE_TABLE ->
                        mark.isPresent() || !reading.entities().children(root).isEmpty();
                    case JOINED -> mark.isPresent();
                    case TABLE_PER_CLASS -> false;
                };
        if (!wanted) {
            return;
        }
        List<Entity> classes = new ArrayList<>();
        classes.add(root);
        classes.addAll(subclasses(root));
        TableDraft table = tables.of(root);
        Optional<Mark> formula = Marks.of(root.type())
                .overridable("DiscriminatorFormula", reading.basics().target());
        if (formula.isPresent()) {
            String text = formula.get().text("value");
            addAllRequirements(classes, new Discriminator("", text, DiscriminatorKind.STRING), table);
            return;
        }
        boolean nullable = classes.stream().anyMatch(entity -> isWritten(entity, OF_NO_VALUE));
        column(root, mark, nullable, table).ifPresent(discriminator -> {
            addValues(root, discriminator, classes, table);
            addAllRequirements(classes, discriminator, table);
        });
    }

    private void addAllRequirements(List<Entity> classes, Discriminator discriminator, TableDraft table) {
        for (Entity entity : classes) {
            if (entity.isSingleTableSubclass() && !entity.isAbstract()) {
                addRequirements(entity, discriminator, table);
            }
        }
    }

    /** Hibernate's order ({@code PersistentClass#getSubclasses}): what is deepest comes first. */
    private List<Entity> subclasses(Entity entity) {
        List<Entity> children = reading.entities().children(entity);
        List<Entity> all = new ArrayList<>();
        children.forEach(child -> all.addAll(subclasses(child)));
        all.addAll(children);
        return all;
    }

    private Optional<Discriminator> column(Entity root, Optional<Mark> mark, boolean nullable, TableDraft table) {
        Site site = mark.map(m -> m.site("name")).orElse(root.site());
        return discriminators
                .read(mark, Optional.empty(), Name.of(DiscriminatorReader.DEFAULT_NAME), site)
                .map(found -> {
                    ColumnDraft draft = discriminators.draft(found, root, site, true);
                    table.addAt(
                            table.primaryKey().size(), draft.with(draft.column().withNullable(nullable)));
                    String name = found.column().name();
                    return new Discriminator(name, SqlText.name(name), found.kind());
                });
    }

    private void addValues(Entity root, Discriminator discriminator, List<Entity> classes, TableDraft table) {
        List<String> values = new ArrayList<>();
        for (Entity entity : classes) {
            if (!entity.isAbstract() && !isWritten(entity, OF_NO_VALUE) && !isWritten(entity, OF_ANY_OTHER)) {
                value(entity, discriminator.kind()).ifPresent(value -> {
                    values.add(value);
                    reading.meaning().discriminator(entity, discriminator.column(), literal(discriminator, value));
                });
            }
        }
        boolean forced = Marks.of(root.type())
                .hibernate("DiscriminatorOptions")
                .map(options -> options.flag("force", false))
                .orElse(false);
        // With "force", rows of other kinds are expected, and a class may take them all.
        if (values.isEmpty() || forced || classes.stream().anyMatch(entity -> isWritten(entity, OF_ANY_OTHER))) {
            return;
        }
        String column = discriminator.column();
        String expression = discriminator.kind() == DiscriminatorKind.INTEGER
                ? Conditions.inNumbers(column, values)
                : Conditions.in(column, values);
        table.add(new CheckDraft(Optional.empty(), column, expression, root.site()));
    }

    /** The value of a class; a number for the integer kind, which by default is the hash of the entity's name. */
    private Optional<String> value(Entity entity, DiscriminatorKind kind) {
        Optional<Mark> mark = Marks.of(entity.type()).jpa("DiscriminatorValue");
        String value = mark.map(m -> m.text("value"))
                .orElseGet(() -> kind == DiscriminatorKind.INTEGER
                        ? Integer.toString(entity.name().hashCode())
                        : entity.name());
        Optional<String> complaint = complaint(value, kind, mark.isPresent());
        complaint.ifPresent(why -> reading.report()
                .report(Problem.DISCRIMINATOR, mark.map(m -> m.site("value")).orElse(entity.site()), value, why));
        return complaint.isPresent() ? Optional.empty() : Optional.of(value);
    }

    private static Optional<String> complaint(String value, DiscriminatorKind kind, boolean written) {
        return switch (kind) {
            case STRING -> Optional.empty();
            case CHAR ->
                written && value.length() == 1
                        ? Optional.empty()
                        : Optional.of("is not one character, as the discriminator column asks");
            case INTEGER ->
                value.matches("-?\\d{1,10}")
                        ? Optional.empty()
                        : Optional.of("is not a number, as the discriminator column asks");
        };
    }

    /**
     * Rows of a class must fill its mandatory columns, which other classes leave empty. As {@code SingleTableSubclass}
     * does it, this takes in the attributes of the class and of its direct parent, no farther.
     */
    private void addRequirements(Entity entity, Discriminator discriminator, TableDraft table) {
        List<String> required = new ArrayList<>();
        entity.parent().ifPresent(parent -> required.addAll(required(parent, table)));
        required.addAll(required(entity, table));
        // Which rows are left for "not null" no condition says.
        if (required.isEmpty() || isWritten(entity, OF_ANY_OTHER)) {
            return;
        }
        others(entity, discriminator).ifPresent(others -> {
            String expression = Conditions.requiredUnless(others, required);
            String part = reading.namer().physical(Name.of(entity.name())).inCatalog();
            table.add(new CheckDraft(Optional.empty(), part, expression, entity.site()));
        });
    }

    /** The condition of the rows of other classes; of those without a value Hibernate says it the wrong way round. */
    private Optional<String> others(Entity entity, Discriminator discriminator) {
        return isWritten(entity, OF_NO_VALUE)
                ? Optional.of(discriminator.expression() + " is null")
                : value(entity, discriminator.kind())
                        .map(value -> discriminator.expression() + " <> " + literal(discriminator, value));
    }

    private static boolean isWritten(Entity entity, String value) {
        return Marks.of(entity.type())
                .jpa("DiscriminatorValue")
                .map(mark -> mark.text("value").equals(value))
                .orElse(false);
    }

    private static String literal(Discriminator discriminator, String value) {
        return discriminator.kind() == DiscriminatorKind.INTEGER ? value : SqlText.literal(value);
    }

    private List<String> required(Entity entity, TableDraft table) {
        return reading.requirements().stream()
                .filter(requirement -> requirement.owner().equals(entity))
                .sorted(Comparator.comparingInt(Reading.Requirement::level)
                        .thenComparing(Reading.Requirement::attribute))
                .flatMap(requirement -> requirement.columns().stream()
                        .filter(name -> requirement.narrowed()
                                || table.column(name)
                                        .map(draft -> draft.column().nullable())
                                        .orElse(false)))
                .toList();
    }
}
