package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Types;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.Type;
import org.hibernate.dialect.Dialect;
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

    @Type(Thinking.class) // RV341
    String thinking;

    @Type(Given.class) // RV341
    String given;

    @Type(Sized.class) // RV341
    String sized;

    @JdbcType(Odd.class) // RV341
    String odd;

    @JavaType(Described.class)
    String described; // RV341

    abstract static class Tags implements UserType<String> {}

    abstract static class Thinking implements UserType<String> {
        @Override
        public int getSqlType() {
            return isMutable() ? Types.VARCHAR : Types.CHAR;
        }
    }

    abstract static class Given implements UserType<String> {
        private final int type = Integer.parseInt("12");

        @Override
        public int getSqlType() {
            return type;
        }
    }

    /** The number is known, the length is not. */
    abstract static class Sized implements UserType<String> {
        @Override
        public int getSqlType() {
            return Types.VARCHAR;
        }

        @Override
        @SuppressWarnings("removal")
        public long getDefaultSqlLength(Dialect dialect, org.hibernate.type.descriptor.jdbc.JdbcType type) {
            return dialect.getMaxVarcharLength();
        }
    }

    abstract static class Odd implements org.hibernate.type.descriptor.jdbc.JdbcType {}

    abstract static class Described implements BasicJavaType<String> {}
}
