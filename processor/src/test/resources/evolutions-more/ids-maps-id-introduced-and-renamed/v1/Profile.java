package demo;

import jakarta.persistence.*;

@Entity
public class Profile {
    @Id @GeneratedValue Long id;
    @OneToOne(optional = false) @JoinColumn(name = "account_id") Account account;
    @Column(length = 100) String bio;
}
