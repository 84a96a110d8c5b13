package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
class Outer {
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "inner_amount"))
    Price inner;
}
