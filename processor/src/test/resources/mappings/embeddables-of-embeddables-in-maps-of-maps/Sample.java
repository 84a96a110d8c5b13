package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
class Atlas {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "at_x"))
    @AttributeOverride(name = "value.inner.name", column = @Column(name = "inner_name", length = 30))
    Map<Spot, Area> areas;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Wind, Spot> winds;

    @ElementCollection
    @Enumerated
    Map<String, Wind> named;
}

@Embeddable
class Spot {
    int x;
    Integer y;
}

@Embeddable
class Area {
    Inner inner;

    @Column(nullable = false)
    double size;
}

@Embeddable
class Inner {
    String name;

    @Enumerated(EnumType.STRING)
    Wind wind;
}

enum Wind {
    NORTH,
    SOUTH
}
