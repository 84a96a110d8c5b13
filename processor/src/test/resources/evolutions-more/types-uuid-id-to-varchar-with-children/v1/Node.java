package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Node {
    @Id UUID id;
    @ManyToOne Node parent;
    @ElementCollection List<String> tags;
    @ManyToMany Set<Node> friends;
}
