package demo;

import jakarta.persistence.*;

@Entity
public class Account {
    @Id Long id;
    @Column(length = 50, unique = true) String email;
}
