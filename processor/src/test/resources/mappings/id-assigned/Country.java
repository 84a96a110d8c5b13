package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Country {
    @Id
    @Column(name = "iso", length = 2)
    String code;

    @ManyToOne
    Country neighbour;
}
