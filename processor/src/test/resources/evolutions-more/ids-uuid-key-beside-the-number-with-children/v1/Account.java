package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Account {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(length = 20) String name;
    @ManyToOne Account parent;
    @ElementCollection @OrderColumn List<String> notes;
    @ManyToMany Set<Team> teams;
}
