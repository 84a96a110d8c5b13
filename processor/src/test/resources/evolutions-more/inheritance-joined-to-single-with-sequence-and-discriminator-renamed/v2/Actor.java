package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity @RenamedFrom("Party") @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @Table(schema = "crm")
public class Actor {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String name;
    @ManyToMany @JoinTable(schema = "crm") Set<Actor> friends;
}
