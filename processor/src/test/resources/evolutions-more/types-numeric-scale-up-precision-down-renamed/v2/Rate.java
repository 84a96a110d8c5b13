package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.math.*;

@Entity
public class Rate {
    @Id Long id;
    @RenamedFrom("amount") @Column(precision = 12, scale = 6, nullable = false) BigDecimal factor;
}
