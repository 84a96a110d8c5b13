package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Author {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String name;
    @ManyToMany @JoinTable(name = "author_genre", joinColumns = @JoinColumn(name = "author_id"), inverseJoinColumns = @JoinColumn(name = "genre_id")) Set<Genre> genres;
}
