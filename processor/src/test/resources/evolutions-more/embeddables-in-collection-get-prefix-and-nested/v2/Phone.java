package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Embeddable
public class Phone {
    @RenamedFrom("number") @Column(name = "phone_number", nullable = false) String number;
    @RenamedFrom("label") @Column(name = "phone_label") String label;
}
