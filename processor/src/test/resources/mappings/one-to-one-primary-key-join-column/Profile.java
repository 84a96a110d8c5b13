package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
public class Profile {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Account user;
}
