package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @Column(length = 40) String street;
    Integer no;
}
