package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @Embedded @AttributeOverride(name = "street", column = @Column(name = "home_street", length = 40)) Address home;
    @Embedded @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 40)) Address work;
}
