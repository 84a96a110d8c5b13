package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
public class Animal {
    @Id Integer id;
    @ElementCollection @CollectionTable(name = "animal_names") Set<String> names = new HashSet<>();
}
