package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Book { @Id Long id; @ManyToMany Set<Author> authors; }
