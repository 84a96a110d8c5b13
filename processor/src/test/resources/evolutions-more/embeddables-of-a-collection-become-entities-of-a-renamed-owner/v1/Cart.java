package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Cart {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ElementCollection @CollectionTable(name = "cart_item") List<Item> items;
}
