package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class B {
    @Id @GeneratedValue Long id;
    @RenamedFrom("c") @ManyToOne(optional = false) D d;
    String n;
}
