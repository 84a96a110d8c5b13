package demo;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id Long id;
    @ManyToOne(optional = false) Person author;
}
