package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Passport {
    @Id
    Long id;

    @OneToOne
    Holder holder;

    @OneToOne(optional = false)
    Holder required;

    @OneToOne
    @JoinColumn(name = "witness", unique = false)
    Holder witness;
}
