package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Leaf {
    @Id Long id;
    @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) @JoinColumn(name = "tree_id") Tree tree;
}
