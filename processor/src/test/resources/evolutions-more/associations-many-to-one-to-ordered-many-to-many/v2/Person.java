package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ManyToMany(mappedBy = "authors") Set<Book> books;
}
