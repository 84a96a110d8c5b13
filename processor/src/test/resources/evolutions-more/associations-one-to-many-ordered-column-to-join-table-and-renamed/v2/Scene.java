package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Act")
public class Scene {
    @Id Long id;
    @RenamedFrom("name") @Column(length = 19) String title;
}
