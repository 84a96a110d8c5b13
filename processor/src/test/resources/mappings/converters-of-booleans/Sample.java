package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = JaNein.class)
    boolean flag;

    @Convert(converter = JaNein.class)
    @Column(length = 4)
    Boolean shorter;

    @Convert(converter = Bit.class)
    Boolean bit;
}
