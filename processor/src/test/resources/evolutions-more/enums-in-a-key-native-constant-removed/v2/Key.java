package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
public class Key implements java.io.Serializable {
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind kind;
    int no;
}
