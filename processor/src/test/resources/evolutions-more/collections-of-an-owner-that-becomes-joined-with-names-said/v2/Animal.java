package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import java.util.Set;
import java.util.HashSet;

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
public class Animal {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "animal_names") Set<String> names = new HashSet<>();
}
