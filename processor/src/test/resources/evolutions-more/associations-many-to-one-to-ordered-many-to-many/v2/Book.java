package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Book {
    @Id Long id;
    @ManyToMany @OrderColumn(name = "place") List<Person> authors;
}
