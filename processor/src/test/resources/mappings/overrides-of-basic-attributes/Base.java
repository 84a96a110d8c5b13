package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

@MappedSuperclass
abstract class Base {
    @Id
    Long id;

    @Column(length = 10)
    String text;

    @Enumerated(EnumType.STRING)
    Color color;

    @Column(precision = 5, scale = 1)
    BigDecimal amount;

    @NotNull
    String required;
}
