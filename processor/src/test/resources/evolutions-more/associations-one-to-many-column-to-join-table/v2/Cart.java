package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Cart {
    @Id Long id;
    @OneToMany @JoinTable(name = "cart_items") List<Item> items;
}
