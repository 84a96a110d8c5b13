package dev.reviver.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that rows get which have none when a column becomes required.
 *
 * <pre>{@code
 * @Backfill("lower(name)")
 * @Column(nullable = false)
 * String slug;
 * }</pre>
 *
 * <p>On an attribute it serves the way up: the migration adds the column nullable, fills it, and then makes it
 * {@code NOT NULL}. On an entity, with {@link #column}, it serves the way down of a required column that the entity no
 * longer has: rows written meanwhile get the value before the column is {@code NOT NULL} again.
 *
 * <p>It is used by the migration that makes the column required and by no other; after that it can go.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Backfill.List.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Backfill {
    /**
     * An SQL expression over the other columns of the row: {@code 'unknown'}, {@code now()}, {@code lower(name)}. It stands
     * in the migration as it is written here.
     */
    String value();

    /** The column that is meant. Needed on an entity, and on an attribute of several columns. */
    String column() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
    @interface List {
        /** All of them. */
        Backfill[] value();
    }
}
