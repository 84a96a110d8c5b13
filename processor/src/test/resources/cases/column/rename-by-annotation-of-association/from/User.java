package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@jakarta.persistence.Table(name = "users")
class User {
    @Id
    Long id;

}
