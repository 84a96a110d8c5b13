package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class Invoice {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) LocalDate created;
    String number;
}
