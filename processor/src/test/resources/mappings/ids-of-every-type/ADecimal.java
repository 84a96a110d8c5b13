package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

@Entity
class ADecimal {
    @Id
    @Column(precision = 20, scale = 0) BigDecimal id;

    @ManyToOne
    ADecimal other;
}
