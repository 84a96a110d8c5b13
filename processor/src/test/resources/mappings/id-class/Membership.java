package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
@IdClass(MembershipKey.class)
public class Membership extends Base {
    @Id
    String person;

    @Id
    String club;

    @ManyToOne
    Membership sponsor;

    @OneToMany
    @JoinColumn(name = "f_person", referencedColumnName = "person")
    @JoinColumn(name = "f_club", referencedColumnName = "club")
    @JoinColumn(name = "f_number", referencedColumnName = "number")
    Set<Membership> friends;
}
