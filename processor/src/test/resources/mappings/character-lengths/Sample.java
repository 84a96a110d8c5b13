package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    char letter;

    @Column(length = 4)
    Character letters;

    @Column(length = 255)
    Character defaultLength;

    @Column(length = 1)
    String one;

    @Column(length = 255)
    String written;

    @Column(length = 256)
    String more;
}
