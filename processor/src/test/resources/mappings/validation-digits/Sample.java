package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
class Sample {
    @Id
    Long id;

    @Digits(integer = 5, fraction = 2)
    BigDecimal amount;

    @Digits(integer = 5, fraction = 0)
    BigInteger whole;

    @Digits(integer = 3, fraction = 1)
    @Column(precision = 10, scale = 4)
    BigDecimal wins;

    @Digits(integer = 3, fraction = 0)
    Integer noEffect;

    @Digits(integer = 3, fraction = 0)
    String noEffectEither;

    @Digits(integer = 4, fraction = 0)
    Double floating;
}
