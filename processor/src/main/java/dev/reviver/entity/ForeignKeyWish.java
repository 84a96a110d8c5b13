package dev.reviver.entity;

import dev.reviver.element.Mark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the mapping says of a foreign key.
 *
 * @param said the {@code @ForeignKey} that names or defines it
 * @param wanted whether there shall be one
 */
record ForeignKeyWish(Optional<Mark> said, boolean wanted) {
    /** Nothing, so that there is one. */
    static final ForeignKeyWish NONE = new ForeignKeyWish(Optional.empty(), true);

    private static final String FOREIGN_KEY = "foreignKey";

    /** What stands around the columns counts, or else what stands in one that is alone. */
    static ForeignKeyWish of(Optional<Mark> around, List<Mark> columns) {
        Optional<Mark> said = around.or(() -> columns.stream()
                // Of several, Hibernate asks only what is around them ({@code ToOneBinder#nestedForeignKey}).
                .filter(column -> !column.isIn("jakarta.persistence.JoinColumns"))
                .flatMap(column -> column.marks(FOREIGN_KEY).stream())
                .findFirst());
        return of(said, said.stream());
    }

    /** That from the table of a collection to its owner: its first column may refuse it too. */
    static ForeignKeyWish toOwner(Optional<Mark> table) {
        Optional<Mark> around = in(table, FOREIGN_KEY);
        Optional<Mark> nested = inFirst(table, "joinColumns");
        return of(around.or(() -> nested), Stream.concat(around.stream(), nested.stream()));
    }

    /** That from a join table to the elements: its first column may name it, and cannot refuse it. */
    static ForeignKeyWish toElements(Optional<Mark> table) {
        Optional<Mark> around = in(table, "inverseForeignKey");
        return of(around.or(() -> inFirst(table, "inverseJoinColumns")), around.stream());
    }

    private static ForeignKeyWish of(Optional<Mark> said, Stream<Mark> asked) {
        boolean wanted = asked.noneMatch(ForeignKeyWish::refuses);
        return new ForeignKeyWish(wanted ? said : Optional.empty(), wanted);
    }

    /** The name "none" is an old way to want none ({@code mapping.ForeignKey}). */
    private static boolean refuses(Mark mark) {
        return mark.constant("value").equals("NO_CONSTRAINT")
                || mark.text("name").equals("none");
    }

    private static Optional<Mark> in(Optional<Mark> mark, String value) {
        return mark.flatMap(m -> m.marks(value).stream().findFirst());
    }

    private static Optional<Mark> inFirst(Optional<Mark> table, String columns) {
        return in(table, columns).flatMap(column -> in(Optional.of(column), FOREIGN_KEY));
    }
}
