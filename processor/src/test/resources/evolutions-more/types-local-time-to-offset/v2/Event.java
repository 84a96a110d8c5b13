package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Event {
    @Id Long id;
    OffsetDateTime at;
    @Column(precision = 6) Instant seen;
}
