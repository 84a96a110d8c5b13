package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
class ADate {
    @Id
    LocalDate id;

    @ManyToOne
    ADate other;
}
