package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;

@Entity
class Region {
    @Id
    Long id;

    @NaturalId
    String name;
}

@Entity
class Station {
    @Id
    Long id;

    @NaturalId(mutable = true)
    @ManyToOne
    Region region;

    @NaturalId(mutable = true)
    @Column(name = "nr", nullable = false)
    int number;

    String label;
}

@Entity
@Inheritance
class Vehicle {
    @Id
    Long id;

    @NaturalId
    String plate;
}

@Entity
class Truck extends Vehicle {
    int load;
}
