package demo;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id Long id;
    @Column(length = 20) String name;
    @Column(length = 20) String number;
}
