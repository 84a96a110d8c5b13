package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(check = @CheckConstraint(name = "price_ok", constraint = "price >= 0 and qty > 0"))
public class Item {
    @Id Long id;
    @Column(nullable = false) Integer price;
    @Column(nullable = false) Integer qty;
    @GeneratedColumn("price * qty") Integer total;
    @Column(check = @CheckConstraint(constraint = "length(sku) > 2")) String sku;
}
