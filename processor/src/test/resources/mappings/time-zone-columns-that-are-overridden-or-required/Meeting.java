package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** With a column for its zone a time is a pair: no column that an override could mean, nor validation require. */
@Entity
public class Meeting {
    @Id
    Long id;

    @NotNull
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime starts;

    @Embedded
    @AttributeOverride(name = "begun", column = @Column(name = "pause_begun", nullable = false))
    Pause pause;

    @Embeddable
    static class Pause {
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime begun;
    }
}
