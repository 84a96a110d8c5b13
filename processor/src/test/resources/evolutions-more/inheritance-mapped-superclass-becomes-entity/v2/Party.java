package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Party {
    @Id Long id;
    @Column(length = 9) String name;
}
