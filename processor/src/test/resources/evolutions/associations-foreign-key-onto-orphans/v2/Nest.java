package demo;

import jakarta.persistence.*;

@Entity
public class Nest {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "tree_id") Tree tree;
}
