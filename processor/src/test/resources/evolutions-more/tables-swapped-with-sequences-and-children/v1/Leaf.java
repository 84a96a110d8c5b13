package demo;

import jakarta.persistence.*;

@Entity
public class Leaf {
    @Id Long id;
    @ManyToOne Alpha a;
    @ManyToOne Beta b;
}
