package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Thing {
    @Id
    Long id;

    @ManyToOne
    Owner owner;

    @ManyToMany(mappedBy = "things")
    Set<Owner> owners;
}
