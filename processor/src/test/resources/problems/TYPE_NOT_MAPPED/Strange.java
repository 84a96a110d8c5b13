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

    Thread thread; // RV305
    List<String> withoutElementCollection; // RV305
    String[] texts; // RV305
    Strange withoutManyToOne; // RV305

    @Lob
    int largeNumber; // RV305

    @Temporal(TemporalType.DATE)
    LocalDate notATemporal; // RV305

    @Embedded
    String notEmbeddable; // RV305
}
