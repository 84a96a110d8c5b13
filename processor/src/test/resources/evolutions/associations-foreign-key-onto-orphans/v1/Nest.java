package demo;

import jakarta.persistence.*;

@Entity
public class Nest {
    @Id Long id;
    @Column(name = "tree_id") Long tree;
}
