package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class ShopOrder {
    @Id Long id;
    @dev.reviver.annotation.RenamedFrom("firstName") @Column(length = 20) String givenName;
    Integer brandNew;
    @ElementCollection List<String> sideNotes;
}
