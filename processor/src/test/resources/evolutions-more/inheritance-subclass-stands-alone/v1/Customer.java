package demo;

import jakarta.persistence.*;

@Entity
public class Customer extends Person {
    @Column(length = 20) String number;
}
