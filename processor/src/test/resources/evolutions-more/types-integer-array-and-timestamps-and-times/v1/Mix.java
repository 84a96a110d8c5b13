package demo;

import jakarta.persistence.*;
import java.time.*;

@Entity
public class Mix {
    @Id Long id;
    Integer[] numbers;
    @Column(name = "at") LocalTime at;
    OffsetDateTime when1;
    Float ratio;
    @Column(length = 10) String day;
}
