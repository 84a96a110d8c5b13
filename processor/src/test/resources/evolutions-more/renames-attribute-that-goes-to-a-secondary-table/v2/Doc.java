package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "more")
public class Doc {
    @Id Long id;
    @RenamedFrom("body") @Column(table = "more") String text;
    Integer hits;
}
