package demo;

import jakarta.persistence.*;

@Entity
public class Address {
    @Id Long id;
    @MapsId @OneToOne(optional = false) @JoinColumn(name = "person_id") Person person;
    @Column(length = 40) String street;
    @Enumerated(EnumType.STRING) Kind kind;
}
