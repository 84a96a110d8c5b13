package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

@Entity
public class Company {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "mail.street", column = @Column(name = "mail_street"))
    @AttributeOverride(name = "mail.city.name", column = @Column(name = "mail_city"))
    @AttributeOverride(name = "visit.street", column = @Column(name = "visit_street"))
    @AttributeOverride(name = "visit.city.name", column = @Column(name = "visit_city"))
    @AssociationOverride(name = "visit.country", joinColumns = @JoinColumn(name = "visit_country"))
    Addresses addresses;
}
