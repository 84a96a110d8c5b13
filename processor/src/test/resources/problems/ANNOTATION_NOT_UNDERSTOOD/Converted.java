package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
@SecondaryTable(name = "more") // RV101
public class Converted extends Superclass {
    @Id
    Long id;

    @Convert(disableConversion = true) // RV101
    String text;

    @ElementCollection
    @OrderColumn // RV101
    List<String> ordered;

    @ManyToOne
    @MapsId // RV101
    Converted mapped;

    @Own // RV101
    String own;

    Level level; // RV101

    @Embedded
    Inner inner;

    @ManyToOne
    @Column(name = "not_for_associations") // RV101
    Converted wrong;
}
