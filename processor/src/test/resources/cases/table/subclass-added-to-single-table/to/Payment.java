package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Payment {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    int amount;
}
