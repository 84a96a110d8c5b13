package demo;

import jakarta.persistence.*;

@Entity
public class Parent {
    @Id Long id;
    Long number;
    @Enumerated(EnumType.STRING) Color color;
}
