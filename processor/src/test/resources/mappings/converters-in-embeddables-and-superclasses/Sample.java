package mapping;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample extends Base<Money> {
    @Id
    Long id;

    @Embedded
    Price price;
}
