package mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.Type;

@Type(TextType.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface AsText {}
