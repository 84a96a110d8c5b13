package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = MoneyConverter.class)
    Money price;

    @Convert(converter = MoneyConverter.class)
    @Column(name = "cost", nullable = false)
    Money other;

    @Convert(converter = TextConverter.class)
    Money text;

    @Convert(converter = TextConverter.class)
    @Column(length = 40, unique = true)
    Money shortText;

    @Convert(converter = MoneyConverter.class)
    @Basic(optional = false)
    Money required;
}
