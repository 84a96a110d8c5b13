package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class Receipt {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) LocalDate created;
    Integer cents;
}
