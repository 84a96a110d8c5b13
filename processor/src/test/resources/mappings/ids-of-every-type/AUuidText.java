package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class AUuidText {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR) UUID id;

    @ManyToOne
    AUuidText other;
}
