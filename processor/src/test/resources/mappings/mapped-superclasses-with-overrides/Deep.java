package mapping;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Deep {
    String deep;
    String deeper;
}
