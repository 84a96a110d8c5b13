package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Letter letter;

    Rank rank;

    @Enumerated
    Small small;

    @Enumerated(EnumType.STRING)
    @Column(length = 4)
    Letter shorter;
}
