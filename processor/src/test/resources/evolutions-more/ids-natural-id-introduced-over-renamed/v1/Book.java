package demo;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id Long id;
    @Column(nullable = false) String isbn10;
    @Column(nullable = false) Integer ed;
}
