package app;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Post {
    enum State { DRAFT, PUBLISHED }

    @Id Long id;
    @RenamedFrom("state") @Enumerated(EnumType.STRING) State phase;
}
