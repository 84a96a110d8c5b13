package demo;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
public class Job {
    @Id Long id;
    Long a;
    Instant b;
    Long c;
    LocalDateTime d;
    Long e;
    Long f;
}
