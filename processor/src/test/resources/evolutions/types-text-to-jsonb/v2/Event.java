package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Event {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) String payload;
}
