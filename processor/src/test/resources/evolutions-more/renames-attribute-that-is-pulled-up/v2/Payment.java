package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Payment {
    @Id @GeneratedValue Long id;
    BigDecimal amount;
    @RenamedFrom("till") String drawer;
}
