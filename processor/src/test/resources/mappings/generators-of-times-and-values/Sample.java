package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

@Entity
class Sample {
    @Id
    Long id;

    @CreationTimestamp
    Instant created;

    @UpdateTimestamp
    LocalDateTime updated;

    @CurrentTimestamp
    Instant current;

    @CurrentTimestamp(source = SourceType.DB)
    Instant ofDatabase;

    @CreationTimestamp(source = SourceType.DB)
    Date createdByDatabase;

    @Generated(event = EventType.INSERT)
    int generated;

    @Generated(sql = "3")
    int three;
}
