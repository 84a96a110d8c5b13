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

    @Column(name = "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", unique = true)
    String longest;

    @Column(name = "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü", unique = true)
    String bytes;

    @Enumerated(EnumType.STRING)
    @Column(name = "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd")
    Color color;
}
