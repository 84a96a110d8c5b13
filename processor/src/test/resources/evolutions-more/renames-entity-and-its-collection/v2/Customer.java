package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;
import java.util.Set;

@Entity
@RenamedFrom("Client")
public class Customer {
    @Id @GeneratedValue Long id;
    @ElementCollection Set<String> tags;
}
