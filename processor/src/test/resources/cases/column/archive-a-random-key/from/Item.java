package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
class Item {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne
    Item parent;
}
