package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Member {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id")) @Enumerated(EnumType.STRING) @Column(name = "role", length = 10) Set<Role> roles;
}
