package demo;

import jakarta.persistence.*;

@Entity
public class Profile {
    @Id Long id;
    @OneToOne @MapsId @JoinColumn(name = "user_id") User user;
    @Column(length = 20) String bio;
}
