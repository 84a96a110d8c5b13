package demo;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
public class Bill {
    @Id Long id;
    LocalDateTime due;
}
