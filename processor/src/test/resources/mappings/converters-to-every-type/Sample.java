package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = ToDecimal.class)
    Money decimal;

    @Convert(converter = ToDecimal.class)
    @Column(precision = 9, scale = 3)
    Money sized;

    @Convert(converter = ToBytes.class)
    Money bytes;

    @Convert(converter = ToTimestamp.class)
    Money timestamp;

    @Convert(converter = ToTimestamp.class)
    @Column(secondPrecision = 3)
    Money rounded;

    @Convert(converter = ToUuid.class)
    Money uuid;

    @Convert(converter = ToDouble.class)
    Money floating;

    @Convert(converter = ToBoolean.class)
    Money flag;

    @Convert(converter = ToInstant.class)
    Money instant;

    @Convert(converter = ToChar.class)
    Money letter;

    @Convert(converter = ToDate.class)
    Money day;
}
