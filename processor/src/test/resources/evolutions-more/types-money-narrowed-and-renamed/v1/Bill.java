package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Bill {
    @Id Long id;
    @Column(precision = 12, scale = 4) BigDecimal amount;
}
