package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.Backfill;

@Entity
@Backfill(column = "id", value = "account_id")
public class Profile {
    @Id Long id;
    @OneToOne(optional = false) @MapsId @JoinColumn(name = "account_id") Account account;
    @Column(length = 40) String bio;
}
