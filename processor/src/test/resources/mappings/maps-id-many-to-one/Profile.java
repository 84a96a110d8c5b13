package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.util.UUID;

@Entity
public class Profile {
    @Id
    UUID id;

    @MapsId
    @ManyToOne
    Account user;
}
