package demo;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
public class Shot {
    @Id Long id;
    LocalDateTime taken;
}
