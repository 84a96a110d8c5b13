package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

@Entity
class Sample {
    @Id
    Long id;

    BigDecimal plain;

    @Column(precision = 10)
    BigDecimal ten;

    @Column(precision = 10, scale = 2)
    BigDecimal tenTwo;

    @Column(scale = 4)
    BigDecimal onlyScale;

    @Column(precision = 5, scale = 5)
    BigDecimal fraction;

    BigInteger whole;

    @Column(precision = 20)
    BigInteger twenty;

    @Column(precision = 12, scale = 3)
    Duration duration;

    @Column(precision = 9)
    Integer noEffect;

    @Column(precision = 9)
    Long noEffectEither;
}
