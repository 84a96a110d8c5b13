package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Person")
public class Human {
    @Id @GeneratedValue Long id;
    @Version int version;
    @Embedded Address address;
}
