package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Converted extends Superclass {
    @Id
    Long id;

    @Convert(disableConversion = true) // RV301
    String text;

    @Own // RV301
    String own;

    Level level; // RV301

    @Embedded
    Inner inner;

    @ManyToOne
    @Column(name = "not_for_associations") // RV301
    Converted wrong;
}
