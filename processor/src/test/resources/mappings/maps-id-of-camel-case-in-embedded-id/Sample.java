package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;

@Entity
class OrderLine {
    @EmbeddedId
    LineKey lineKey;

    @ManyToOne
    @MapsId("bigOrderId")
    BigOrder bigOrder;

    @ManyToOne
    @MapsId("soldThing")
    SoldThing soldThing;

    @ManyToOne
    @MapsId("partKey")
    PartOfThing partOfThing;
}

@Embeddable
class LineKey implements Serializable {
    Long bigOrderId;

    @Column(name = "soldThingCode")
    Long soldThing;

    PartKey partKey;

    int lineNumber;
}

@Entity
class BigOrder {
    @Id
    Long bigOrderId;
}

@Entity
class SoldThing {
    @Id
    @Column(name = "thingId")
    Long thingId;
}

@Embeddable
class PartKey implements Serializable {
    Integer firstPart;

    @Column(name = "secondOfTwo")
    String secondPart;
}

@Entity
class PartOfThing {
    @EmbeddedId
    PartKey partKey;
}

@Entity
class PartOfPart {
    @EmbeddedId
    Deeper deeper;

    @ManyToOne
    @MapsId("lineKey")
    OrderLine orderLine;
}

@Embeddable
class Deeper implements Serializable {
    LineKey lineKey;

    String ownName;
}
