package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Node {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Integer id;
    @ManyToOne Node parent;
    @ManyToMany Set<Node> others;
    @ElementCollection Set<String> words;
}
