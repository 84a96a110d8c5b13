package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "`OrderLine`")
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
@Table(name = "`BigOrder`")
class BigOrder {
    @Id
    Long bigOrderId;
}

@Entity
@Table(name = "`SoldThing`")
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
@Table(name = "`PartOfThing`")
class PartOfThing {
    @EmbeddedId
    PartKey partKey;
}

@Entity
@Table(name = "`PartOfPart`")
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
