package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Node {
    @Id Long id;
    @Column(nullable = false, length = 2) String area;
    @ManyToOne Node parent;
    @ManyToMany Set<Node> near;
    @ElementCollection Set<String> names;
}
