package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
public class Person {
    @Id Long id;
    @ManyToOne(optional = false) City home;
    @ManyToMany Set<City> visited = new HashSet<>();
}
