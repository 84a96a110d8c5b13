package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Dog extends Animal {
    @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean good;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) Color coat;
    Integer bark;
}
