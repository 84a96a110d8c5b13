package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Person")
public class Worker {
    @Id Long id;
}
