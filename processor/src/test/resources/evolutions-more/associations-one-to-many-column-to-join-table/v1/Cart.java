package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Cart {
    @Id Long id;
    @OneToMany @JoinColumn(name = "cart_id") List<Item> items;
}
