package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@jakarta.persistence.Table(name = "users")
class User {
    @Id
    @RenamedFrom("id")
    Long number;

}
