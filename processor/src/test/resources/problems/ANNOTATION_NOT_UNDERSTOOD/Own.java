package mapping;

import java.lang.annotation.Retention;
import org.hibernate.annotations.JdbcTypeCode;

@JdbcTypeCode(12)
@Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface Own {}
