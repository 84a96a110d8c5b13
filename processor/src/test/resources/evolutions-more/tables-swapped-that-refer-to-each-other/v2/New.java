package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(name = "alpha")
@RenamedFrom("beta")
public class New {
    @Id @GeneratedValue @SequenceGenerator(sequenceName = "alpha_seq") Long id;
    @ManyToOne Old old;
}
