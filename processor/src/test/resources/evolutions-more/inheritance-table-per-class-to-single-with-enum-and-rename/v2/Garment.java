package demo;

import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public abstract class Garment {
    @Id Long id;
    @Enumerated(EnumType.STRING) Size size;
}
