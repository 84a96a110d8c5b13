package demo;

import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED)
public class Account {
    @Id Long id;
    String owner;
}
