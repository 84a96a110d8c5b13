package mapping;

import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.Set;

@MappedSuperclass
public abstract class Named<K, T extends Named<K, T>> {
    @Id
    K id;

    @ManyToOne
    T parent;

    @OneToMany(mappedBy = "parent")
    Set<T> children;
}
