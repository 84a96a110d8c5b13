package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Native {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Level level; // RV344

    enum Level {
        LOW,
        THIS_CONSTANT_HAS_A_NAME_THAT_IS_LONGER_THAN_WHAT_POSTGRES_KEEPS_OF_A_LABEL
    }
}
