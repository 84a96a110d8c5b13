package demo;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.LocalDate;

@Entity
public class Job {
    @Id Long id;
    Instant a;
    Long b;
    LocalDateTime c;
    Long d;
    OffsetDateTime e;
    LocalDate f;
}
