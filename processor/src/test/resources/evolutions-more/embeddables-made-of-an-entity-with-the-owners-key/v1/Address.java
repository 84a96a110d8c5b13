package demo;

import jakarta.persistence.*;

@Entity
public class Address {
    @Id Long id;
    @MapsId @OneToOne(optional = false) Person person;
    @Column(length = 40) String street;
    Integer no;
}
