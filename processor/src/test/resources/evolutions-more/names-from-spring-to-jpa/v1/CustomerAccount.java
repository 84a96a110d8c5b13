package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class CustomerAccount {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @Column(length = 40, nullable = false, unique = true) String loginName;
    @Embedded Address homeAddress;
    @ElementCollection List<String> phoneNumbers;
    @Version int lockVersion;
}
