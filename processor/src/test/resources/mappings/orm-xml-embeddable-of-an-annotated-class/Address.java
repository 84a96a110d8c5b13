package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Address {
    @Column(length = 70)
    String street;
}
