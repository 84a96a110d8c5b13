package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

@Entity
public class Post {
    @Id
    Long id;

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    Map<Date, String> byDay;

    @ElementCollection
    Map<LocalDate, BigDecimal> amounts;

    @ElementCollection
    @Temporal(TemporalType.TIMESTAMP)
    Map<UUID, Date> dates;
}
