package demo;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id Long id;
    @Column(length = 9) String name;
    @Column(length = 9) String street;
    @Column(length = 9) String iban;
}
