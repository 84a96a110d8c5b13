package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Cell {
    @EmbeddedId
    CellKey key;

    @ManyToOne
    Cell neighbour;
}
