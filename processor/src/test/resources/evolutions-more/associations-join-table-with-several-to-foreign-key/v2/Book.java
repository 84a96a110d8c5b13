package demo;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "author_id") Author author;
}
