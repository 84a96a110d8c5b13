package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Sample {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime moment;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    ZonedDateTime zoned;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "theZone")
    OffsetDateTime named;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "someTime", nullable = false, secondPrecision = 3)
    OffsetTime required;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "small_zone", columnDefinition = "smallint")
    OffsetDateTime defined;
}
