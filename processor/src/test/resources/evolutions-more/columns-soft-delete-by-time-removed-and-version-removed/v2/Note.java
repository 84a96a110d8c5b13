package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Note {
    @Id Long id;
    @RenamedFrom("text") @Column(length = 500) String body;
}
