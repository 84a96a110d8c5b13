package demo;

import jakarta.persistence.*;

@Entity
public class Leaf {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "tree_id") Tree tree;
}
