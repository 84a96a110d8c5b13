package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigInteger;

@Entity
class AnInteger {
    @Id
    BigInteger id;

    @ManyToOne
    AnInteger other;
}
