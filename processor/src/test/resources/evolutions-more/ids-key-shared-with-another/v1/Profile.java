package demo;

import jakarta.persistence.*;

@Entity
public class Profile {
    @Id Long id;
    @OneToOne(optional = false) @JoinColumn(name = "account_id") Account account;
    @Column(length = 40) String bio;
}
