package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String text;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Map<String, String> map;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Note note;
}
