package demo;

import jakarta.persistence.*;

@Entity
public class Box {
    @Id Long id;
    @Enumerated(EnumType.STRING) Kind kind;
}
