package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
@RenamedFrom("Room")
public class Chamber {
    @Id Long id;
    @RenamedFrom("traits") @ElementCollection @OrderColumn @Enumerated(EnumType.STRING) List<Trait> features;
}
