package mapping;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Place {
    String country;
}
