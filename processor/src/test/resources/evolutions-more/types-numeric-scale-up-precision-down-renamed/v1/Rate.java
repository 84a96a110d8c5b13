package demo;

import jakarta.persistence.*;
import java.math.*;

@Entity
public class Rate {
    @Id Long id;
    @Column(precision = 12, scale = 2, nullable = false) BigDecimal amount;
}
