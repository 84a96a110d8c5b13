package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.List;

@Embeddable
class Key implements Serializable {
    Long tenant;
    Long number;
}

@Entity
class Account {
    @EmbeddedId
    Key key;

    @Column(name = "iban", unique = true, length = 34)
    String iban;
}

@Entity
class Booking {
    @EmbeddedId
    Key key;

    @ManyToOne
    @JoinColumn(name = "account_number", referencedColumnName = "number", insertable = false, updatable = false)
    @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
    Account account;

    @Column(name = "account_number")
    Long accountNumber;

    @ManyToOne
    @JoinColumn(name = "other_iban", referencedColumnName = "iban")
    Account other;
}

@Entity
class Owner {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "owner_id")
    List<Account> accounts;
}
