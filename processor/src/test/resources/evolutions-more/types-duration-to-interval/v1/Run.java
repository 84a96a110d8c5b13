package demo;

import jakarta.persistence.*;
import java.time.Duration;

@Entity
public class Run {
    @Id Long id;
    Duration took;
}
