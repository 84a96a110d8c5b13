package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class Bill {
    @Id Long id;
    @RenamedFrom("amount") @Column(precision = 6, scale = 2) BigDecimal price;
}
