package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SecondaryTable;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.EmbeddedTable;

@MappedSuperclass
abstract class Base {
    @Embedded
    @EmbeddedTable("customer_more")
    Audit audit;
}

@Entity
@SecondaryTable(name = "customer_more")
class Customer extends Base {
    @Id
    Long id;

    String name;

    @Embedded
    @EmbeddedTable("customer_more")
    @EmbeddedColumnNaming("bill_%s")
    Address billing;

    @Embedded
    @AttributeOverride(name = "code", column = @Column(name = "own_code"))
    Town town;
}

@Embeddable
class Audit {
    String changedBy;

    @ElementCollection
    Set<String> notes;
}

@Embeddable
class Address {
    String street;
    Town town;

    /** Hibernate leaves it in the entity's own table. */
    @ManyToOne
    Customer neighbour;
}

@Embeddable
class Town {
    String code;
}
