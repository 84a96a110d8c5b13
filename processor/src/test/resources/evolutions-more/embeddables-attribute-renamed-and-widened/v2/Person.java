package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @Embedded @AttributeOverride(name = "street", column = @Column(name = "home_street", length = 80)) @AttributeOverride(name = "town", column = @Column(name = "home_town", length = 40)) Address home;
}
