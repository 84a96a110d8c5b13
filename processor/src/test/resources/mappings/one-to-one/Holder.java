package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Holder {
    @Id
    Long id;

    @OneToOne(mappedBy = "holder")
    Passport passport;
}
