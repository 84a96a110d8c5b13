package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shelf {
    @Id Long id;
    @OneToMany @JoinTable(name = "shelf_book", joinColumns = @JoinColumn(name = "shelf_id"), inverseJoinColumns = @JoinColumn(name = "book_id")) @MapKeyColumn(name = "slot", length = 5) Map<String, Book> books;
}
