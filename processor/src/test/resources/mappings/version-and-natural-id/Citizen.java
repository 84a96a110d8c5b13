package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.NaturalId;

@Entity
public class Citizen {
    @Id
    Long id;

    @Version
    Integer version;

    @NaturalId
    String passport;

    @NaturalId(mutable = true)
    int country;
}
