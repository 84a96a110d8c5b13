package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Offer {
    @Id Long id;
    @Column(precision = 10, scale = 4) BigDecimal price;
}
