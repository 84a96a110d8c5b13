package mapping;

import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Base<K extends Serializable, P> {
    @Id
    K id;

    @ManyToOne
    P parent;
}
