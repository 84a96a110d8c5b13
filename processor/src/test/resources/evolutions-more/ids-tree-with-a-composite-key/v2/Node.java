package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Node.Key.class)
public class Node {
    @Id Long id;
    @Id @Column(nullable = false, length = 2) String area;
    @ManyToOne Node parent;
    @ManyToMany Set<Node> near;
    @ElementCollection Set<String> names;
    public static class Key implements java.io.Serializable { Long id; String area; }
}
