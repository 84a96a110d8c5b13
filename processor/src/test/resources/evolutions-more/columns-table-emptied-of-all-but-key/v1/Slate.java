package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class Slate {
    @Id Long id;
    Integer a1;
    LocalDate a2;
}
