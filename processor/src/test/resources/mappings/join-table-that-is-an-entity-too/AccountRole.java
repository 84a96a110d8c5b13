package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "account_role")
@IdClass(Key.class)
public class AccountRole {
    @Id
    @Column(name = "role_id")
    Long role;

    @Id
    @Column(name = "account_id")
    Long account;
    Instant since;
}
