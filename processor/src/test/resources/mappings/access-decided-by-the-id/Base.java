package mapping;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Base {
    Long hidden;

    @Id
    public Long getId() {
        return hidden;
    }

    public void setId(Long id) {}
}
