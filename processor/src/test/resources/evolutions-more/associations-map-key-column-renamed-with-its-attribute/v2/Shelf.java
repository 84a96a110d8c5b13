package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shelf {
    @Id Long id;
    @RenamedFrom("books") @OneToMany @JoinColumn(name = "shelf_id") Map<String, Book> volumes;
    @RenamedFrom("listed") @OneToMany @JoinColumn(name = "list_id") @OrderColumn List<Book> shown;
}
