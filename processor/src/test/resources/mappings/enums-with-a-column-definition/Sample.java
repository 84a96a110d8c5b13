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
    @Column(columnDefinition = "text")
    Color text;

    @Column(columnDefinition = "integer")
    Color number;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    Color varying;
}
