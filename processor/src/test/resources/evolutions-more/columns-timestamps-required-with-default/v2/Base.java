package demo;

import jakarta.persistence.*;
import java.time.Instant;

@MappedSuperclass
public abstract class Base {
    @Column(nullable = false, updatable = false) @org.hibernate.annotations.ColumnDefault("current_date") Instant createdAt;
    Instant updatedAt;
}
