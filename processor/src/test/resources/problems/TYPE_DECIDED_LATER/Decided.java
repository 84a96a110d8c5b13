package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Type;
import org.hibernate.type.descriptor.java.BasicJavaType;
import org.hibernate.usertype.UserType;

@Entity
public class Decided {
    @Id
    Long id;

    @Type(Tags.class) // RV341
    String tags;

    @Type(Tags.class)
    @Column(columnDefinition = "text")
    String defined;

    @JdbcType(Odd.class) // RV341
    String odd;

    @JavaType(Described.class)
    String described; // RV341

    abstract static class Tags implements UserType<String> {}

    abstract static class Odd implements org.hibernate.type.descriptor.jdbc.JdbcType {}

    abstract static class Described implements BasicJavaType<String> {}
}
