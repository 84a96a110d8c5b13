package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Doc {
    @Id Long id;
    String title;
    Integer pages;
    @ElementCollection Set<String> tags = new HashSet<>();
}
