package dev.reviver.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this was called in the last migration, so that the next one renames it and keeps what is in it.
 *
 * <pre>{@code
 * @RenamedFrom("bio")
 * String biography;
 * }</pre>
 *
 * <p>The former name is that of Java or that of the database, whichever changed:
 *
 * <ul>
 *   <li>on an entity, what {@code @Entity(name)}, its simple class name or {@code @Table(name)} was. Tables, join tables,
 *       join columns and sequences that are called after the entity follow;
 *   <li>on an attribute, what the attribute or its {@code @Column(name)} was. Join columns and collection tables that are
 *       called after it follow, and so do foreign keys, indexes and checks;
 *   <li>on an association, what the attribute or its {@code @JoinColumn(name)} was: {@code "author"} and
 *       {@code "author_id"} both do;
 *   <li>on an embedded attribute, what its columns began with: with {@code "home_"}, {@code address_city} was
 *       {@code home_city};
 *   <li>on an enum constant, what the constant was: rows that hold it get the new name.
 * </ul>
 *
 * <p>It has done its work when the migration is written, and can go with the next change; until then the compiler says in
 * a note that it is stale. A former name that the last migration does not know, or that the entity still uses for
 * something else, is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {
    /**
     * The answer that this was called nothing: it is new, although something of the same kind or the same name goes. What
     * goes is really dropped.
     */
    String NOTHING = "";

    /** The former name, or {@link #NOTHING}. */
    String value();
}
