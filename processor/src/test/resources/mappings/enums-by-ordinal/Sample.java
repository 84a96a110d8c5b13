package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    Color color;

    @Enumerated
    Color explicit;

    @Enumerated(EnumType.ORDINAL)
    Color ordinal;

    @Column(nullable = false)
    Color required;

    @Basic(optional = false)
    Color mandatory;

    @Column(length = 3)
    Color noEffect;
}
