package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Base<T> {
    @Convert(converter = LongConverter.class)
    T generic;

    Money automatic;
}
