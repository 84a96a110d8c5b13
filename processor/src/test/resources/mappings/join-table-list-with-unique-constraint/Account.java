package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
public class Account {
    @Id
    Long id;

    @ManyToMany
    @OrderColumn(name = "pos")
    @JoinTable(name = "account_role", uniqueConstraints = @UniqueConstraint(columnNames = {"Account_id", "roles_id"}))
    List<Account> roles;

    @OneToMany
    @JoinTable(name = "account_set", uniqueConstraints = @UniqueConstraint(columnNames = {"Account_id", "set_id"}), inverseJoinColumns = @JoinColumn(name = "set_id"))
    Set<Account> set;

    @ElementCollection
    @CollectionTable(name = "m", uniqueConstraints = @UniqueConstraint(columnNames = {"Account_id", "m"}))
    Map<String, String> m;
}
