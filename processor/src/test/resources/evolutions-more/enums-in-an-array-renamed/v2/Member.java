package demo;

import jakarta.persistence.*;

@Entity
public class Member {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(length = 10) Role[] roles;
}
