package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Entity
class Sample {
    @EmbeddedId
    Key key;

    @ManyToOne
    @MapsId("shared")
    @JoinColumn(name = "shared_id")
    First first;

    @ManyToOne
    @MapsId("shared")
    @JoinColumn(name = "shared_id")
    Second another;
}

@Entity
class Sample2 {
    @EmbeddedId
    Key key;

    @ManyToOne
    @MapsId("shared")
    @JoinColumn(name = "shared_id")
    First another;

    @ManyToOne
    @MapsId("shared")
    @JoinColumn(name = "shared_id")
    Second first;
}

@Entity
class Whole {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    First a;

    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    Second b;
}

@Entity
class Other {
    @Id
    Long id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    Second a;

    @OneToOne
    @MapsId
    @JoinColumn(name = "id")
    First b;
}

@Entity
class OfMany {
    @Id
    Long id;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "id")
    First a;

    @ManyToOne
    @MapsId
    @JoinColumn(name = "id")
    Second b;
}

@Embeddable
class Key implements Serializable {
    Long shared;

    Long number;
}

@Entity
class First {
    @Id
    Long id;
}

@Entity
class Second {
    @Id
    Long id;
}
