package demo;

import jakarta.persistence.*;

@Entity
public class Node {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "parent_id") Node parent;
}
