package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class ShopOrder {
    @Id Long id;
    @Column(length = 20) String firstName;
    @Column(length = 20) String oldThing;
    @ElementCollection List<String> sideNotes;
}
