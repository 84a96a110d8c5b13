package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
public class Trip {
    @Id
    Long id;

    @ElementCollection
    List<Stop> stops;

    @ElementCollection
    Set<Stop> distinctStops;

    @ElementCollection
    Set<Fixed> fixed;

    @ElementCollection
    @AttributeOverride(name = "place", column = @Column(name = "site", length = 30))
    List<Stop> renamed;
}
