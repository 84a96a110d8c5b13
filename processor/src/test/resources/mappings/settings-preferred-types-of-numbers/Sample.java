package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete
class Sample {
    @Id
    UUID id;

    boolean flag;

    Boolean wrapped;

    @Column(length = 7, nullable = false)
    Boolean sized;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    boolean asked;

    @Convert(converter = YesNoConverter.class)
    boolean letter;

    @Convert(converter = Inverse.class)
    String converted;

    Instant at;

    @Column(secondPrecision = 3)
    Instant precise;

    Duration length;

    UUID other;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID askedId;

    @ManyToOne
    Sample parent;

    @ElementCollection
    Set<Instant> moments;

    @ElementCollection
    Map<UUID, Duration> durations;

    Boolean[] flags;

    UUID[] ids;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
class Timed {
    @Id
    Long id;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class Active {
    @Id
    Long id;
}

@Entity
@SoftDelete(converter = YesNoConverter.class)
class Lettered {
    @Id
    Long id;
}

class Inverse implements AttributeConverter<String, Boolean> {
    @Override
    public Boolean convertToDatabaseColumn(String value) {
        return value == null;
    }

    @Override
    public String convertToEntityAttribute(Boolean value) {
        return value ? null : "";
    }
}
