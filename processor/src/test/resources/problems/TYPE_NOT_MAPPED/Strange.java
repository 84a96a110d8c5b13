package mapping;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Entity
public class Strange {
    @Id
    Long id;

    Thread thread; // RV305
    List<Thread> ofStrangers; // RV305
    String[][] nested; // RV305
    Map<String, String> map; // RV305
    Strange withoutManyToOne; // RV305

    @Temporal(TemporalType.TIME)
    LocalDate notATemporal; // RV305

    @Embedded
    String notEmbeddable; // RV305
}
