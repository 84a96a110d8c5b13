package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.OneToOne;

@Entity
@IdClass(PersonId.class)
public class History {
    @Id
    @OneToOne
    Person patient;
}
