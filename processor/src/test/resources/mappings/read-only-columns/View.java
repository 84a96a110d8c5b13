package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
public class View {
    @Id
    Long id;

    @Column(insertable = false, updatable = false)
    String readOnly;

    @Column(updatable = false, nullable = false)
    Instant created;
}
