package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
public class P {
    @Id Long id;
    Integer took;
    Long amount;
    @Column(precision = 10, scale = 4) BigDecimal rate;
}
