package demo;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
public class Visit {
    @Id Long id;
    Instant at;
}
