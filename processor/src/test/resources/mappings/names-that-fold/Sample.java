package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.validator.constraints.URL;

@Entity
@Table(name = "UPPER_Table")
class Sample {
    @Id
    Long ID;

    String camelCase;

    String URL;

    String snake_case;

    @Column(name = "SHOUTED")
    String shouted;

    @Column(name = "Größe")
    String size;

    String with1Digit2;

    String aB;

    String $dollar;

    @Column(name = "dol$lar")
    String inside;
}
