package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Writer {
    @Id
    Long id;
}
