package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Embeddable
public class Address {
    @RenamedFrom("street") @Column(name = "home_street") String street;
    @RenamedFrom("town") @Column(name = "home_town") String town;
}
