package demo;

import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
public class Account {
    @Id Long id;
    String owner;
}
