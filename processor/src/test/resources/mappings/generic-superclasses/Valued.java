package mapping;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Valued<V> extends Named<Long, Leaf> {
    V value;

    @Embedded
    Holder<V> holder;
}
