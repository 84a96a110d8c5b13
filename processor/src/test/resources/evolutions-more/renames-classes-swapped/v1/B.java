package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class B {
    @Id Long id;
    @ManyToMany Set<A> as;
}
