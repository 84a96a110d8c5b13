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
    @Column(name = "`Farbe`")
    Color color;

    @Column(name = "\"Zahl der Farbe\"")
    Color number;
}
