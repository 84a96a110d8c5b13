package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
@IdClass(MembershipId.class)
public class Membership {
    @Id
    @ManyToOne
    Account user;

    @Id
    @ManyToOne(optional = false)
    Group group;

    LocalDate since;
}
