package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Profile {
    @Id Long id;
    @MapsId @OneToOne(optional = false) @JoinColumn(name = "account_id") Account account;
    @RenamedFrom("bio") @Column(length = 200) String about;
}
