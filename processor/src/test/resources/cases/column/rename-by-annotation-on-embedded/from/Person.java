package app;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Person {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "home_street"))
    @AttributeOverride(name = "city", column = @Column(name = "home_city"))
    Address home;
}
