package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
@SecondaryTable(name = "meeting_more")
class Meeting {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(comment = "of the start", insertable = false, updatable = false)
    OffsetDateTime starts;

    @Column(nullable = false, comment = "forgotten", secondPrecision = 3)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime ends;

    @Column(name = "broken_off", nullable = false, comment = "for both", secondPrecision = 0)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime broken;

    @Column(name = "resumed_at", table = "meeting_more")
    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    OffsetDateTime resumed;

    @Column(name = "paused_at", table = "meeting_more")
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "paused_zone", table = "meeting_more", columnDefinition = "smallint")
    OffsetDateTime paused;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime opens;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    @Column(nullable = false, comment = "kept")
    OffsetDateTime noted;

    Break pause;
}

@Embeddable
class Break {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false)
    OffsetDateTime begun;
}
