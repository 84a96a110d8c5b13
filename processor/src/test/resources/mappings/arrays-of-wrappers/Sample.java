package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    Character[] letters;
    Byte[] bytes;

    @Column(length = 3)
    Character[] longLetters;
}
