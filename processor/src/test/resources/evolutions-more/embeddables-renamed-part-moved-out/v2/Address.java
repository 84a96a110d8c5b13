package demo;

import jakarta.persistence.*;

@Embeddable
public class Address {
    @dev.reviver.annotation.RenamedFrom("street") @Column(length = 60) String road;
}
