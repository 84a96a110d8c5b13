package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity @Table(indexes = @Index(columnList = "created"), uniqueConstraints = @UniqueConstraint(columnNames = {"who", "created"}))
public class Event {
    @Id Long id;
    String who;
    @Column(columnDefinition = "timestamp(6)") LocalDateTime created;
}
