package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
class Sample {
    @Id
    Long id;

    @ElementCollection
    Set<Color> ordinals;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Column(name = "shade", nullable = false)
    Set<Color> names;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    List<Color> list;
}
