package demo;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Tier tier;
}
