package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Event {
    @Id Long id;
    LocalDateTime at;
    @Column(precision = 3) Instant seen;
}
