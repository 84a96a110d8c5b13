package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @Column(length = 40) String street;
    @Enumerated Kind kind;
}
