package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public abstract class Pay {
    @Id Long id;
    Long cents;
    @Enumerated(EnumType.STRING) Net net;
}
