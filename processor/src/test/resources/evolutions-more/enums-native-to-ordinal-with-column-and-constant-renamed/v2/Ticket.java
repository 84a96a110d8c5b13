package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Ticket {
    @Id Long id;
    @RenamedFrom("state") @Enumerated @Column(nullable = false) State status;
}
