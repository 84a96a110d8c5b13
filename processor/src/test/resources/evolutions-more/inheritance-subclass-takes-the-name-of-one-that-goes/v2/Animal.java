package demo;

import jakarta.persistence.*;

@Entity
public class Animal {
    @Id Long id;
    String name;
}
