package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Asset {
    @Id Long id;
    @ManyToOne Owner owner;
}
