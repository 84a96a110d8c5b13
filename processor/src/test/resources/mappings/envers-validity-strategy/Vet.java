package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;

@Entity
public class Vet {
    @Id
    Integer id;

    @Audited
    String name;

    String room;
}
