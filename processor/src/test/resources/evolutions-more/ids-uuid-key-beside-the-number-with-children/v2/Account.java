package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Account {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID uid;
    @Column(nullable = false, unique = true) Long id;
    @Column(length = 20) String name;
    @ManyToOne Account parent;
    @ElementCollection @OrderColumn List<String> notes;
    @ManyToMany Set<Team> teams;
}
