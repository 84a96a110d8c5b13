package demo;

import jakarta.persistence.*;

@Entity
public class Author {
    @Id Long id;
    @Column(nullable = false) String name;
}
