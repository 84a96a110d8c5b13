package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Date;

@Entity
class ADate {
    @Id
    Long id;

    @Version
    Date version;
}
