package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;
import java.time.LocalDate;

@Entity
public class Task {
    @Id Long id;
    @RenamedFrom("due") @Column(length = 20) String dueText;
    @RenamedFrom(RenamedFrom.NOTHING) LocalDate due;
}
