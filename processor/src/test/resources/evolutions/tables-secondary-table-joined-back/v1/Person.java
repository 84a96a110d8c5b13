package demo;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@SecondaryTable(name = "person_login", pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
public class Person {
    @Id Long id;
    @Column(length = 30) String name;
    @Column(table = "person_login", nullable = false, length = 20) String login;
    @Column(table = "person_login", name = "last_seen") LocalDate seen;
}
