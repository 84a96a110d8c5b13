package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(schema = "elsewhere")
class Elsewhere {
    @Id
    Long id;

    @ManyToOne
    Sample sample;
}
