package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shelf {
    @Id Long id;
    @OneToMany @JoinColumn(name = "shelf_id") Map<String, Book> books;
    @OneToMany @JoinColumn(name = "list_id") @OrderColumn List<Book> listed;
}
