package demo;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
public class Shot {
    @Id Long id;
    Instant taken;
}
