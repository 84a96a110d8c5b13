package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Track {
    @Id @GeneratedValue @RenamedFrom("") Long id;
    @Column(nullable = false, unique = true) String code;
    @ManyToOne Track cover;
}
