package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
public class Timed {
    @Id
    @GeneratedValue // RV117
    Instant id;
}
