package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
public class Person {
    @Id Long id;
    @RenamedFrom("home") @ManyToOne(optional = false) City town;
    @RenamedFrom("visited") @ManyToMany Set<City> seen = new HashSet<>();
}
