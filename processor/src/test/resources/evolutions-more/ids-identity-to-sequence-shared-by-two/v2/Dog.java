package demo;

import jakarta.persistence.*;

@Entity
public class Dog {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pets") @SequenceGenerator(name = "pets", sequenceName = "pets_seq", allocationSize = 10) Long id;
}
