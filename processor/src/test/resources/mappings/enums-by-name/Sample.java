package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Nationalized;

@Entity
class Sample {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Color color;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Color shorter;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Color letter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, unique = true)
    Color single;

    @Enumerated(EnumType.STRING)
    @Nationalized
    Color national;
}
