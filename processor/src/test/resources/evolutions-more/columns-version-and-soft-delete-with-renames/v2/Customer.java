package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@RenamedFrom("Client")
public class Customer {
    @Id @GeneratedValue Long id;
    @Version Long version;
    @RenamedFrom("nick") @Column(nullable = false, length = 40) String alias;
    @RenamedFrom("mails") @ElementCollection Set<String> addresses;
    @ManyToOne Customer boss;
}
