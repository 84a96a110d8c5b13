package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shelf {
    @Id Long id;
    @OneToMany @JoinColumn(name = "shelf_id") @MapKeyColumn(name = "slot", length = 5) Map<String, Book> books;
}
