package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;

@Entity
@SecondaryTable(name = "more") // RV301
public class Converted extends Superclass {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn // RV301
    List<String> ordered;

    @ManyToOne
    @MapsId // RV301
    Converted mapped;

    @Own // RV301
    String own;

    @Embedded
    Inner inner;

    @ManyToOne
    @Column(name = "not_for_associations") // RV301
    Converted wrong;
}
