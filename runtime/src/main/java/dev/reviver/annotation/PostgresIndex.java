package dev.reviver.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index on the table of an entity, with what PostgreSQL can do and {@code @Index} cannot say.
 *
 * <pre>{@code
 * @PostgresIndex(columns = "(lower(email))", unique = true, where = "deleted_at IS NULL")
 * @PostgresIndex(columns = "tags", method = "gin")
 * @PostgresIndex(columns = {"author_id", "created_at DESC NULLS LAST"}, include = "title")
 * }</pre>
 *
 * <p>It stands on an entity that has a table of its own. Hibernate does not know of it, and its schema validation does not
 * look at indexes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(PostgresIndex.List.class)
public @interface PostgresIndex {
    /** Its name; made of the table and the columns if empty. */
    String name() default "";

    /**
     * What it sorts by, in order: each a column as in {@code @Index(columnList)}, or an expression in parentheses, in which
     * columns are called what they are called in the database; and behind it, as in SQL, any of {@code COLLATE "name"}, an
     * operator class, {@code DESC}, {@code NULLS FIRST} or {@code NULLS LAST}.
     */
    String[] columns();

    /** Whether two rows may not agree in all of {@link #columns}. */
    boolean unique() default false;

    /** With {@link #unique}, whether they may not agree in NULLs either; since PostgreSQL 15. */
    boolean nullsNotDistinct() default false;

    /** The access method: {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code brin}, or an extension's. */
    String method() default "btree";

    /** Columns that it carries along without sorting by them. */
    String[] include() default {};

    /** Which rows are in it, an SQL condition over columns as they are called in the database; all if empty. */
    String where() default "";

    /** The text of {@code COMMENT ON INDEX}. */
    String comment() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface List {
        /** The indexes. */
        PostgresIndex[] value();
    }
}
