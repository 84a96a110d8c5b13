package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
public class Buyer {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String name;
    @RenamedFrom("purchases") @OneToMany Set<Trade> trades = new HashSet<>();
}
