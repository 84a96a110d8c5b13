package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Item {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Item parent;
}
