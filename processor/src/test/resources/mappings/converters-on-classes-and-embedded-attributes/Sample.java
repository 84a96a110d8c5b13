package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Convert(attributeName = "name", converter = TextConverter.class)
class Sample extends Base {
    @Id
    Long id;

    @Embedded
    @Convert(attributeName = "amount", converter = TextConverter.class)
    Price price;

    @Embedded
    @Convert(attributeName = "inner.amount", converter = TextConverter.class)
    Outer outer;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "third"))
    Price third;
}
