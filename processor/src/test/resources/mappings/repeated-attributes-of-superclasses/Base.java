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

    public String getName() {
        return "";
    }

    public void setName(String name) {}

    public abstract String getKind();

    public abstract void setKind(String kind);
}
