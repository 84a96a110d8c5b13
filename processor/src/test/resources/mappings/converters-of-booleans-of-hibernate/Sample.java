package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = YesNoConverter.class)
    boolean yesNo;

    @Convert(converter = TrueFalseConverter.class)
    Boolean trueFalse;

    @Convert(converter = NumericBooleanConverter.class)
    boolean number;

    @Convert(converter = YesNoConverter.class)
    @Column(nullable = false)
    Boolean required;

    @Convert(converter = YesNoConverter.class)
    @Column(length = 3)
    Boolean longer;
}
