package dev.reviver.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes one risk of the next migration, with the reason why.
 *
 * <pre>{@code
 * @Entity
 * @Accept(code = "RV102", of = "fax", because = "moved to contact in March, see ADR 12")
 * class Customer {
 * }
 * }</pre>
 *
 * <p>A risk that was taken is not told again: in the file its comment gives the reason instead. One that the next migration
 * does not have is told in a note, so that none of these outlives its purpose. There is no way to take all risks at once.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(Accept.List.class)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Accept {
    /** The code of the hazard, as the compiler tells it: {@code RV102}. */
    String code();

    /** Why the risk is taken, for those who read it later. */
    String because();

    /**
     * On an entity: the column, key, check or index of its table that is meant; if nothing is given, the table itself. Not
     * needed on an attribute, whose columns are meant.
     */
    String of() default "";

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
    @interface List {
        /** All of them. */
        Accept[] value();
    }
}
