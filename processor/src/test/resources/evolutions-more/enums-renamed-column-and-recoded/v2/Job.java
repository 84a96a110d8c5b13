package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
public class Job {
    @Id Long id;
    @RenamedFrom("stage") @Enumerated(EnumType.STRING) @Column(length = 10) Stage phase;
}
