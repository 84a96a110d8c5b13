package demo;

import jakarta.persistence.*;

@Entity
public class Node {
    @Id Integer id;
    @ManyToOne(optional = false) Node root;
    @Column(nullable = false) String name;
}
