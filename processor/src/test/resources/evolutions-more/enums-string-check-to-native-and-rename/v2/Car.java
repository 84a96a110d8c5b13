package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Car {
    @Id Long id;
    @RenamedFrom("color") @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(nullable = false) Color paint;
}
