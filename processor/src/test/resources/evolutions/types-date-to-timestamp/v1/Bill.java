package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class Bill {
    @Id Long id;
    LocalDate due;
}
