package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Book {
    @Id Long id;
    @ManyToMany @JoinTable(name = "book_author", joinColumns = @JoinColumn(name = "book_id"), inverseJoinColumns = @JoinColumn(name = "author_id")) Set<Author> authors;
}
