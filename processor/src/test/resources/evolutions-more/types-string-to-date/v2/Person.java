package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class Person {
    @Id Long id;
    LocalDate born;
}
