package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Address address;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "other")
    Address second;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Address> list;

    @JdbcTypeCode(SqlTypes.JSON)
    Address[] several;
}
