package demo;

import jakarta.persistence.*;

@Embeddable
public class Line {
    @Column(nullable = false) String sku;
    @Column(nullable = false) Integer qty;
}
