package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
abstract class Base<I extends Serializable, V> {
    @Id
    I id;

    V value;

    @Column(name = "second")
    V other;
}
