package demo;

import jakarta.persistence.*;

@Entity
public class Profile {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @OneToOne(optional = false) @JoinColumn(name = "user_id") User user;
    @Column(length = 20) String bio;
}
