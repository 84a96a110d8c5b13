package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.time.*;

@Entity @Table(indexes = @Index(columnList = "createdAt"), uniqueConstraints = @UniqueConstraint(columnNames = {"who", "createdAt"}))
public class Event {
    @Id Long id;
    String who;
    @RenamedFrom("created") @Backfill("timestamptz '1970-01-01 00:00:00Z'") @Column(nullable = false) Instant createdAt;
}
