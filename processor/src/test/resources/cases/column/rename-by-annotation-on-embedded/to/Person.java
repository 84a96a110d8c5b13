package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @RenamedFrom("home_")
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "address_street"))
    @AttributeOverride(name = "city", column = @Column(name = "address_city"))
    Address address;
}
