package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;

@Entity
class ByProperty {
    private Long id;

    @NotNull
    private String onField;

    private String onGetter;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getOnField() {
        return onField;
    }

    public void setOnField(String onField) {
        this.onField = onField;
    }

    @NotNull
    public String getOnGetter() {
        return onGetter;
    }

    public void setOnGetter(String onGetter) {
        this.onGetter = onGetter;
    }
}
