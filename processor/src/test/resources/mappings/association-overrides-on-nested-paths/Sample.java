package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;

@Entity
class Country {
    @Id
    Long id;
}

@Entity
class Shipment {
    @Id
    Long id;

    @AssociationOverride(
            name = "address.country",
            joinColumns = @JoinColumn(name = "sender_country", nullable = false),
            foreignKey = @ForeignKey(name = "fk_sender_country"))
    @AttributeOverride(name = "address.zip", column = @Column(name = "sender_zip"))
    @AssociationOverride(name = "stops", joinTable = @JoinTable(name = "sender_stops"))
    Party sender;

    @AssociationOverride(name = "address.country", joinColumns = @JoinColumn(name = "receiver_country"))
    @AttributeOverride(name = "address.zip", column = @Column(name = "receiver_zip"))
    @AssociationOverride(name = "stops", joinTable = @JoinTable(name = "receiver_stops"))
    Party receiver;

    @ElementCollection
    @AssociationOverride(name = "value.country", joinColumns = @JoinColumn(name = "via_country"))
    Map<Integer, Address> via;
}

@Embeddable
class Party {
    Address address;

    @ManyToMany
    List<Country> stops;
}

@Embeddable
class Address {
    String zip;

    @ManyToOne
    Country country;
}
