package demo;

import jakarta.persistence.*;

@Entity
public class Parent {
    @Id Long id;
    Integer number;
    @Enumerated(EnumType.ORDINAL) Color color;
}
