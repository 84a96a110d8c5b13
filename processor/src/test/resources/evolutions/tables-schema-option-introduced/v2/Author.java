package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Author {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(length = 40) String name;
    @ElementCollection List<String> aliases;
}
