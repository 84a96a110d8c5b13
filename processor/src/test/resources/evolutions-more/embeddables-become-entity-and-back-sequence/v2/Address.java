package demo;

import jakarta.persistence.*;

@Entity
public class Address {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(length = 60) String street;
    @Column(length = 40) String town;
    @Enumerated(EnumType.STRING) @Column(length = 10) Kind kind;
    @Version int version;
}
