package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Book {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ManyToOne Author author;
    @ManyToMany List<Author> reviewers;
}
