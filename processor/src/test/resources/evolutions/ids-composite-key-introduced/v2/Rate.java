package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@IdClass(RateKey.class)
public class Rate {
    @Id @Column(length = 3) String currency;
    @Id int version;
    BigDecimal value;
}
