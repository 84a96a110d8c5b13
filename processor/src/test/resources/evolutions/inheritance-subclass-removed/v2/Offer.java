package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Offer {
    @Id Long id;
    @Column(nullable = false, length = 20) String label;
}
