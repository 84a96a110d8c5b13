package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;

@Entity @RenamedFrom("Band") @SoftDelete
public class Ensemble {
    @Id Long id;
    @OneToMany @JoinColumn(name = "ensemble_id") Set<Musician> members;
}
