package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Base {
    @Convert(converter = LongConverter.class)
    Money name;
}
