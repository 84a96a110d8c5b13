package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class History2 {
    @Id
    @OneToOne
    Person patient;
}
