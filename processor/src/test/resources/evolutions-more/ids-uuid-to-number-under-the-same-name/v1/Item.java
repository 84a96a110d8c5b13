package demo;

import jakarta.persistence.*;
import java.util.UUID;
import java.util.Set;
import java.util.HashSet;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Item {
    @Id @GeneratedValue UUID id;
    @Column(nullable = false, unique = true) String code;
    @ManyToOne Item parent;
    @ElementCollection Set<String> words = new HashSet<>();
    @ManyToMany Set<Item> links = new HashSet<>();
}
