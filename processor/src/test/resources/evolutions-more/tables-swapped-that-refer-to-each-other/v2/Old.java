package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(name = "beta")
@RenamedFrom("alpha")
public class Old {
    @Id @GeneratedValue @SequenceGenerator(sequenceName = "beta_seq") Long id;
    @Column(length = 10) String a;
}
