package mapping;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
public abstract class Root {
    @Id
    Long id;

    @Version
    Integer version;
}
