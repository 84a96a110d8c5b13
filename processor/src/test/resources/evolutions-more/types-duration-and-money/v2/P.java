package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class P {
    @Id Long id;
    java.time.Duration took;
    @Column(precision = 12, scale = 2) BigDecimal amount;
    Double rate;
}
