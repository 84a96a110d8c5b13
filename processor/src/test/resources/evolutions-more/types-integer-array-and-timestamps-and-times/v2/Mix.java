package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.time.*;

@Entity
public class Mix {
    @Id Long id;
    Long[] numbers;
    @RenamedFrom("at") @Column(name = "opens") LocalTime opens;
    LocalDateTime when1;
    Double ratio;
    LocalDate day;
}
