package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED)
public class Party {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String name;
    @ManyToMany Set<Party> friends;
}
