package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @RenamedFrom("home") @ManyToOne City town;
}
