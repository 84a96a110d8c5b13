package mapping;

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

    List<Color> ordinals;

    @Enumerated(EnumType.STRING)
    Set<Color> names;
}
