package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
public class Person {
    @Id Long id;
    @Column(length = 30) String name;
    @Column(nullable = false, length = 20) String login;
    @Column(name = "last_seen") LocalDate seen;
}
