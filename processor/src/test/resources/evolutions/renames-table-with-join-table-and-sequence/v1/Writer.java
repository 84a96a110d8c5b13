package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Writer {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    String name;
    @ManyToMany @JoinTable(name = "writer_genre", joinColumns = @JoinColumn(name = "writer_id"), inverseJoinColumns = @JoinColumn(name = "genre_id")) Set<Genre> genres;
}
