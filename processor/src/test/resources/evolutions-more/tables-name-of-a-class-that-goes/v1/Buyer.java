package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
public class Buyer {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String name;
    @OneToMany Set<Purchase> purchases = new HashSet<>();
}
