package demo;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

@Entity
public class Job {
    @Id Long id;
    Duration took;
    @Column(columnDefinition = "timestamp(3)") LocalDateTime begun;
    @Column(precision = 10, scale = 2) BigDecimal cost;
    Short retries;
    @Column(length = 40) String owner;
}
