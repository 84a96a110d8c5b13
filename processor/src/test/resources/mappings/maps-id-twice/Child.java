package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Child {
    @EmbeddedId
    Key id;

    @MapsId("pc")
    @ManyToOne
    @JoinColumn(name = "pcode")
    AParent parent;

    @MapsId("qc")
    @ManyToOne
    @JoinColumn(name = "qcode")
    BParent qparent;
}
