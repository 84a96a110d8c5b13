package demo;

import jakarta.persistence.*;

@Embeddable
public class Item {
    @Column(nullable = false) String sku;
    Integer qty;
}
