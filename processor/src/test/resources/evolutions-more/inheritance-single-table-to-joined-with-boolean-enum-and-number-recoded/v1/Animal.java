package demo;

import jakarta.persistence.*;

@Entity
public class Animal {
    @Id Long id;
    Boolean tame;
    @Enumerated(EnumType.ORDINAL) Color color;
}
