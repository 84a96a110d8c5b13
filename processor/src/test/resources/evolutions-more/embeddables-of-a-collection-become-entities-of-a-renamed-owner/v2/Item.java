package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @Table(name = "cart_item")
public class Item {
    @Id @GeneratedValue Long id;
    @Column(nullable = false) String sku;
    Integer qty;
    @RenamedFrom("cart_id") @ManyToOne Basket basket;
}
