package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class P {
    @Id Long id;
    LocalDate born;
    LocalDate seen;
}
