package demo;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
public class Visit {
    @Id Long id;
    LocalDateTime at;
}
