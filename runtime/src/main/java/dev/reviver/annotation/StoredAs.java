package dev.reviver.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a value is stored, where only running code knows it: the column type of a Hibernate {@code UserType}, or the values
 * that a converter makes of an enum.
 *
 * <pre>{@code
 * @StoredAs("jsonb")
 * public class TagsType implements UserType<Tags> { ... }
 *
 * @StoredAs(values = {"o", "c"})
 * public class StatusConverter implements AttributeConverter<Status, String> { ... }
 * }</pre>
 *
 * <p>It stands on the class that decides ({@code UserType}, {@code JavaType}, {@code JdbcType}, {@code AttributeConverter},
 * an enum with {@code @EnumeratedValue}), and then counts wherever that class is used; or on one attribute, and then counts
 * there, before anything else. It changes nothing at run time: Hibernate must really do what it says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface StoredAs {
    /**
     * The column's type as in SQL: {@code "jsonb"}, {@code "varchar(20)"}; empty if it is known without. On the class of an
     * id generator, what it makes in the database: {@code "sequence(START,INCREMENT)"}, {@code "table"}, {@code "identity"}
     * or {@code "none"}.
     */
    String value() default "";

    /**
     * All values that can be stored, as they are in the column; Hibernate checks a converted enum or boolean for them.
     * Empty for a column without such a check.
     */
    String[] values() default {};
}
