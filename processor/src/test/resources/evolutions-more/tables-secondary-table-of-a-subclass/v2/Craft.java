package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Craft {
    @Id Long id;
    @Column(length = 10) String name;
}
