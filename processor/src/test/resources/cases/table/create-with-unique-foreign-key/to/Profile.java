package app;

import jakarta.persistence.*;

@Entity
public class Profile {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String bio;
    @OneToOne(optional = false) @JoinColumn(name = "user_id", unique = true) User user;
}
