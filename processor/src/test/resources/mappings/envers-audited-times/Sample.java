package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.envers.Audited;

@Entity
@Audited
class Sample {
    @Id
    Long id;

    @Column(precision = 2)
    Instant precise;

    @Column(secondPrecision = 3)
    LocalTime seconds;

    @Column(secondPrecision = 0)
    LocalDateTime none;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime zoned;
}
