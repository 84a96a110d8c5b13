package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Rate {
    @Id @Column(length = 3) String currency;
    @Column(nullable = false) int version;
    BigDecimal value;
}
