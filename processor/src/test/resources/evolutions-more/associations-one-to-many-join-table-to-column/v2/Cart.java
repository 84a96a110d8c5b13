package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Cart {
    @Id Long id;
    @OneToMany @JoinColumn(name = "cart_id") @OrderColumn(name = "place") List<Item> items;
}
