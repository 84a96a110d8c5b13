package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Item {
    @Id Long id;
    @Column(precision = 10, scale = 2) BigDecimal price;
}
