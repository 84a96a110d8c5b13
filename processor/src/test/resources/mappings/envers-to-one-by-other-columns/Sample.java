package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.envers.Audited;

/** Envers takes the columns by their names, and their types from the key of the other. */
@Entity
@Audited
class Sample {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "customer_number", referencedColumnName = "number")
    @JoinColumn(name = "customer_name", referencedColumnName = "name")
    Customer customer;

    @ManyToOne
    @JoinColumn(name = "by_name", referencedColumnName = "nick")
    Customer byName;

    @ManyToOne
    @JoinColumn(
            name = "without",
            referencedColumnName = "nick",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Customer without;

    @ManyToOne
    Composite composite;
}

@Entity
@Audited
class Customer implements Serializable {
    @Id
    Integer id;

    String number;

    String name;

    @Column(unique = true, length = 30)
    String nick;
}

@Entity
@Audited
class Composite {
    @EmbeddedId
    Key key;

    @Embeddable
    record Key(String z, Integer a) {}
}
