package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.persistence.Version;
import java.util.Date;

@Entity
class Sample {
    @Id
    Long id;

    @Version
    Long version;

    Long number;

    @Temporal(TemporalType.DATE)
    Date date;

    Date moment;
}
