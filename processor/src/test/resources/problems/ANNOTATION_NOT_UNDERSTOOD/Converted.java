package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Converted extends Superclass {
    @Id
    Long id;

    @Own // RV301
    String own;

    @Embedded
    Inner inner;

    @ManyToOne
    @Column(name = "not_for_associations") // RV301
    Converted wrong;
}
