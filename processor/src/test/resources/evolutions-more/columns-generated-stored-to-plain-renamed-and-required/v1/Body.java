package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Body {
    @Id Long id;
    @Column(nullable = false) Integer w;
    @Column(nullable = false) Integer h;
    @GeneratedColumn("w * h") Integer area;
    Integer edge;
}
