package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    @Column(name = "", length = 255, precision = 0, scale = 0, nullable = true, unique = false)
    String text;

    @Column(name = "", columnDefinition = "")
    int number;

    @Column
    BigDecimal amount;

    @Column(unique = true)
    String single;

    @Column(unique = true, nullable = false)
    UUID key;
}
