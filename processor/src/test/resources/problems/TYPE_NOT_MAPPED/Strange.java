package mapping;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;
import java.util.List;

@Entity
public class Strange {
    @Id
    Long id;

    Thread thread; // RV105
    List<String> withoutElementCollection; // RV105
    String[] texts; // RV105
    Strange withoutManyToOne; // RV105

    @Lob
    int largeNumber; // RV105

    @Temporal(TemporalType.DATE)
    LocalDate notATemporal; // RV105

    @Embedded
    String notEmbeddable; // RV105
}
