package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Doc {
    @Id @GeneratedValue Long id;
    @ManyToOne Person author;
    @ElementCollection Set<String> tags;
    @ManyToMany Set<Person> readers;
}
