package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@MappedSuperclass
public abstract class Document {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false) LocalDate created;
}
