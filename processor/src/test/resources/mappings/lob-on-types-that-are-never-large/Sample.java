package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    @Lob
    Integer number;

    @Lob
    BigDecimal amount;

    @Lob
    Boolean flag;

    @Lob
    UUID uuid;

    @Lob
    Instant moment;

    @Lob
    Duration duration;
}
