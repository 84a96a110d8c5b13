package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Sample {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime kept;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime local;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetDateTime utc;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetDateTime byDefault;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    ZonedDateTime zonedLocal;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime zonedUtc;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetTime timeLocal;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetTime timeUtc;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetTime timeKept;
}
