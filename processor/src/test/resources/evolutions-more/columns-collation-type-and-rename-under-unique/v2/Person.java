package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Person {
    @Id Long id;
    @RenamedFrom("name") @Collate("C") @Column(length = 50, unique = true, nullable = false) String surname;
}
