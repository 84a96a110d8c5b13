package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;

@Entity
public class Doubtful {
    @Id
    Long id;

    @Email
    String noDoubt;

    @NotNull
    String first; // RV345

    @NotNull
    String second;
}
