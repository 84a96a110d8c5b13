package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Bill {
    @Id
    Long id;

    @OneToMany(mappedBy = "bill")
    Set<Payment> payments;

    @ManyToOne
    Payment anyOfThem;

    @ManyToOne
    Cash someTables;

    @ManyToOne
    Card oneTable;
}
