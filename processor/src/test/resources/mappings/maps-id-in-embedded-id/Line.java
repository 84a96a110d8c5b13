package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

@Entity
@Table(name = "line")
public class Line {
    @EmbeddedId
    LineId id;

    @MapsId("orderId")
    @ManyToOne
    Purchase order;

    String text;
}
