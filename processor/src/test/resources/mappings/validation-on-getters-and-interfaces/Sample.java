package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Sample implements Named {
    @Id
    Long id;

    String name;

    String title;

    @NotNull
    String field;

    @NotNull
    @Size(max = 44)
    String getTitle() {
        return title;
    }

    @Override
    public String getName() {
        return name;
    }
}
