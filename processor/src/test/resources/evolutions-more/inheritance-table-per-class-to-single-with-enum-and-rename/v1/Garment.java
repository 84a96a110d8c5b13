package demo;

import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Garment {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) Size size;
}
