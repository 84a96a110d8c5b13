package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
class AChar {
    @Id
    char id;

    @ManyToOne
    AChar other;
}
