package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the entities say of their names in the last migration, and what follows from it for everything that is called after
 * them.
 *
 * <p>The classes were read once as they are, and are read again under each meaning that a former name can have, and under
 * the naming strategy and default schema of the last migration where those were others. All readings make tables, columns and
 * sequences in the same order, so that the counterpart of a thing is found by its place, and what the mapping would have
 * called it needs no rules of its own.
 */
public final class FormerNames {
    /**
     * A thing of the entities with its name in the last migration.
     *
     * @param fromTable the table, or the sequence, in the last migration
     * @param fromColumn the column, if one is meant
     * @param toTable the table or sequence now
     * @param toColumn the column now
     */
    public record Rename(
            QualifiedName fromTable, Optional<String> fromColumn, QualifiedName toTable, Optional<String> toColumn) {}

    /**
     * What was said, in the terms of the database.
     *
     * @param renames what was called differently
     * @param tables tables that are new, whatever they look like
     * @param columns columns that are new, by table
     * @param attributes of attributes whose column went to another table: by the name that their entity had, their path
     *     now by the path that they had
     * @param done renames of annotations: these, and former ones that they still ask for
     * @param complaints annotations that the last migration does not bear out
     */
    public record Resolved(
            List<Rename> renames,
            Set<QualifiedName> tables,
            Map<QualifiedName, Set<String>> columns,
            Map<String, Map<String, String>> attributes,
            Set<Done> done,
            List<Complaint> complaints) {
        static final Resolved NOTHING = new Resolved(List.of(), Set.of(), Map.of(), Map.of(), Set.of(), List.of());
    }

    /**
     * A rename that need not be done again: without this, an annotation that stays would swap two names for ever.
     *
     * @param table the table or sequence, as it is called now
     * @param column the column, if it was one that was renamed
     * @param from the former name
     */
    public record Done(QualifiedName table, Optional<String> column, String from) {}

    /** What became of one thing that an annotation speaks of. */
    public enum Outcome {
        /** The last migration knows it under the former name. */
        RENAMED,
        /** The last migration knows it under the present name already. */
        STALE,
        /** The last migration knows neither name. */
        UNKNOWN,
        /** What had the former name still has it. */
        IN_USE,
        /** The last migration knows both constants: rows of either would be the same then. */
        TAKEN
    }

    /**
     * An annotation that the last migration does not bear out.
     *
     * @param outcome why; never {@link Outcome#RENAMED}
     * @param place where to tell it
     * @param written the former name as it is written
     * @param thing the thing that is meant, under its former names
     * @param other where it was looked for, or what stands in the way
     */
    public record Complaint(Outcome outcome, AnnotationPlace place, String written, String thing, String other) {}

    /** Reads the same classes once more. */
    @FunctionalInterface
    interface Again {
        Reading read(Era era, ReaderSettings settings);
    }

    private final Reading now;
    private final ReaderSettings settings;
    private final Again again;

    FormerNames(Reading now, ReaderSettings settings, Again again) {
        this.now = now;
        this.settings = settings;
        this.again = again;
    }

    /**
     * Finds the former names in the last migration, and what is not there or still in use.
     *
     * @param meaning what the rows of the last migration mean
     * @param done what was carried out already
     */
    public Resolved resolve(Schema last, Meaning meaning, Set<Done> done) {
        Optional<ReaderSettings> former = new FormerSettings(now, settings, again).find(last);
        boolean says = !now.entities().renamed().isEmpty();
        if (now.report().hasErrors() || (!says && former.isEmpty())) {
            return Resolved.NOTHING;
        }
        List<Reading> eras = says
                ? Stream.of(Era.FORMER_JAVA, Era.FORMER_DATABASE, Era.FORMER_BOTH)
                        .map(era -> again.read(era, former.orElse(settings)))
                        .toList()
                : List.of();
        Optional<Reading> otherwise = former.map(other -> again.read(Era.NOW, other));
        return new NameResolution(now, eras, otherwise, last, done).run(meaning);
    }
}
