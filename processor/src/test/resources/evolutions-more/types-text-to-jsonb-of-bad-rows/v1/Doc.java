package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Doc {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String body;
}
