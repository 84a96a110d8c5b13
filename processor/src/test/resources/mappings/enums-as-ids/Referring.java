package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class Referring {
    @Id
    Long id;

    @ManyToOne
    Sample sample;

    @ManyToOne
    Ordinal ordinal;
}
