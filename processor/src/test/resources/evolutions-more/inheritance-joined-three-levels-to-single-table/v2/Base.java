package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public abstract class Base {
    @Id Long id;
    @Column(length = 9) String a;
}
