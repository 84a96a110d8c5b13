package mappings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
class Shelf {
    @Id
    long id;

    @ManyToMany
    @AttributeOverride(name = "key.row", column = @Column(name = "upper_row", length = 7))
    Map<Spot, Shelf> upper;

    @OneToMany
    @JoinColumn
    @AttributeOverride(name = "key.row", column = @Column(name = "lower_row", length = 8))
    @AttributeOverride(name = "key.place", column = @Column(name = "lower_place"))
    Map<Spot, Shelf> lower;

    @Embeddable
    static class Spot {
        @Column(name = "the_row")
        String row;

        int place;
    }
}
