package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("Job")
public class Task {
    @Id Long id;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Stage> stages;
}
