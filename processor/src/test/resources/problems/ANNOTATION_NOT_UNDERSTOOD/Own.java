package mapping;

import java.lang.annotation.Retention;
import org.hibernate.annotations.AttributeBinderType;
import org.hibernate.binder.AttributeBinder;

@AttributeBinderType(binder = Own.Binder.class)
@Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Own {
    abstract class Binder implements AttributeBinder<Own> {}
}
