package mapping;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Account {
    @Id
    Long id;

    @OneToOne(mappedBy = "user", cascade = CascadeType.ALL)
    Profile profile;
}
